namespace Conformance.Model;

/// <summary>
/// Orders cases that show the same failure, the one that is shown for all of them first: the most severe, then a case that keeps the
/// contract, then the smallest request, then the first by id. The path does not count: ids that a server makes up are as long as it likes.
/// </summary>
/// <param name="Severity">How much the failure weighs.</param>
/// <param name="Mode">Whether the case keeps the contract.</param>
/// <param name="Bytes">Bytes of query and body.</param>
/// <param name="Case">The id of the case.</param>
public readonly record struct ExemplarRank(Severity Severity, Mode Mode, int Bytes, string Case) : IComparable<ExemplarRank>
{
    /// <summary>The rank of a case.</summary>
    /// <param name="failure">The failure that it shows.</param>
    /// <param name="record">The case.</param>
    /// <param name="sent">What was sent, or null where that is not known.</param>
    public static ExemplarRank Of(Failure failure, CaseRecord record, SentRecord? sent) =>
        new(failure.Severity, record.Mode, sent is null ? 0 : BytesOf(sent), record.Id);

    /// <inheritdoc/>
    public int CompareTo(ExemplarRank other)
    {
        if (Severity != other.Severity) return other.Severity.CompareTo(Severity);
        if (Mode != other.Mode) return Mode.CompareTo(other.Mode);
        return Bytes != other.Bytes ? Bytes.CompareTo(other.Bytes) : CaseIdOrder.Instance.Compare(Case, other.Case);
    }

    /// <summary>True if the left one comes first.</summary>
    public static bool operator <(ExemplarRank left, ExemplarRank right) => left.CompareTo(right) < 0;

    /// <summary>True if the right one comes first.</summary>
    public static bool operator >(ExemplarRank left, ExemplarRank right) => left.CompareTo(right) > 0;

    /// <summary>True unless the right one comes first.</summary>
    public static bool operator <=(ExemplarRank left, ExemplarRank right) => left.CompareTo(right) <= 0;

    /// <summary>True unless the left one comes first.</summary>
    public static bool operator >=(ExemplarRank left, ExemplarRank right) => left.CompareTo(right) >= 0;

    private static int BytesOf(SentRecord sent) =>
        (sent.Url.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? sent.Url.Length - mark : 0) + (sent.Body?.Length ?? 0);
}
