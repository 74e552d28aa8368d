namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>What a string must keep.</summary>
internal sealed record StringRules
{
    /// <summary>The fewest code points.</summary>
    public int Shortest { get; init; }

    /// <summary>The most code points, or null.</summary>
    public int? Longest { get; init; }

    /// <summary>Patterns that all must match, as written.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];

    /// <summary>The format, or null.</summary>
    public string? Format { get; init; }

    /// <summary><c>contentEncoding</c>, or null.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary><c>contentMediaType</c>, or null.</summary>
    public string? ContentMediaType { get; init; }
}
