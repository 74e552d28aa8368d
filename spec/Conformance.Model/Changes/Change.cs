namespace Conformance.Model;

/// <summary>One difference between two contracts. One cause is one change, however many operations it reaches.</summary>
public sealed record Change
{
    /// <summary>The rule that names it, in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>How much it weighs.</summary>
    public required ChangeLevel Level { get; init; }

    /// <summary>One sentence: what changed, from what to what.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// Keys (<c>METHOD /path</c>) of the operations that it reaches, in document order; as the revision has them, or as the base had
    /// them where the revision has none. Empty: it belongs to the document as a whole.
    /// </summary>
    public required IReadOnlyList<string> Operations { get; init; }

    /// <summary>Where it stands in the base; what is new points to its nearest parent there. Null if the base has no such document.</summary>
    public Place? Base { get; init; }

    /// <summary>Where it stands in the revision; what is gone points to its nearest parent there. Null if the document is gone.</summary>
    public Place? Revision { get; init; }

    /// <summary>16 hexadecimal digits that name this change whatever else changes; waivers hold it.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Who fails.</summary>
    public required Affected Breaks { get; init; }

    /// <summary>What the author can do instead; the empty string where nothing breaks.</summary>
    public string Remedy { get; init; } = "";

    /// <summary>One line for a terminal.</summary>
    public override string ToString() => $"{Revision ?? Base}: {Level.ToString().ToLowerInvariant()} {Id}: {Text}";
}
