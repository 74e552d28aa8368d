namespace Conformance.Reports.Folding.Covering;

/// <summary>Which of some declared names requests carried.</summary>
internal sealed class Carried
{
    private readonly string[] _declared;
    private readonly HashSet<string> _sent = new(StringComparer.Ordinal);
    private readonly HashSet<string> _accepted = new(StringComparer.Ordinal);

    /// <summary>None of the names was carried yet.</summary>
    public Carried(IEnumerable<string> declared) => _declared = [.. declared.Distinct(StringComparer.Ordinal)];

    /// <summary>How many are declared.</summary>
    public int Count => _declared.Length;

    /// <summary>How many were carried.</summary>
    public int Sent => _declared.Count(_sent.Contains);

    /// <summary>How many were carried by a request that was accepted.</summary>
    public int Accepted => _declared.Count(_accepted.Contains);

    /// <summary>Those that no request carried, in the order of the document.</summary>
    public IReadOnlyList<string> Missing => [.. _declared.Where(n => !_sent.Contains(n))];

    /// <summary>A request carried something of this name; nothing where it is not declared.</summary>
    public void Take(string name, bool isAccepted)
    {
        if (isAccepted ? _accepted.Contains(name) : _sent.Contains(name)) return;
        if (!_declared.Contains(name, StringComparer.Ordinal)) return;
        _sent.Add(name);
        if (isAccepted) _accepted.Add(name);
    }
}
