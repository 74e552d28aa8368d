using Conformance.Model;

namespace Conformance.Reports.Folding.Covering;

/// <summary>Gathers what requests of one operation carried and what its successes showed.</summary>
/// <param name="outline">The operation.</param>
internal sealed class OperationCoverage(OperationOutline outline)
{
    private readonly HashSet<string> _declared = new(outline.AnswerProperties ?? [], StringComparer.Ordinal);
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>The operation's key.</summary>
    public string Key => outline.Key;

    /// <summary>Its parameters; two of a name at different places count as one.</summary>
    public Carried Parameters { get; } = new(outline.Parameters.Select(p => p.Name));

    /// <summary>The values that its parameters enumerate, as <c>parameter=value</c>.</summary>
    public Carried Values { get; } = new(outline.Parameters.SelectMany(p => p.Values.Select(v => $"{p.Name}={v}")));

    /// <summary>How many properties its successes declare.</summary>
    public int Declared => _declared.Count;

    /// <summary>Declared properties that no answer had, in the order of the document.</summary>
    public IReadOnlyList<string> NeverShown => [.. (outline.AnswerProperties ?? []).Where(p => !_shown.Contains(p)).Distinct(StringComparer.Ordinal)];

    /// <summary>Properties that an answer had and nobody declared.</summary>
    public IReadOnlyList<string> Undeclared => [.. _shown.Where(p => !_declared.Contains(p)).Order(StringComparer.Ordinal)];

    /// <summary>Takes a case.</summary>
    public void Take(CaseFinished finished)
    {
        var isAccepted = finished.Answer.Status is >= 200 and < 300;
        foreach (var source in finished.Case.Sources) Parameters.Take(source.Name, isAccepted);
        foreach (var pointer in finished.Shown ?? []) _shown.Add(pointer);
        if (Values.Count == 0) return;
        var template = outline.Key[(outline.Key.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        foreach (var parameter in outline.Parameters.Where(p => p.Values.Count > 0))
        {
            foreach (var value in SentValues.Of(parameter, finished.Sent, template)) Values.Take($"{parameter.Name}={value}", isAccepted);
        }
    }
}
