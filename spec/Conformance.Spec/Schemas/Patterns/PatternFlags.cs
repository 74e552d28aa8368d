namespace Conformance.Spec.Schemas.Patterns;

/// <summary>The flags in force at a place of a pattern.</summary>
internal readonly record struct PatternFlags(bool IgnoreCase, bool Multiline, bool DotAll)
{
    public PatternFlags With(IEnumerable<char> letters) => Set(letters, on: true);

    public PatternFlags Without(IEnumerable<char> letters) => Set(letters, on: false);

    private PatternFlags Set(IEnumerable<char> letters, bool on) => letters.Aggregate(this, (flags, letter) => letter switch
    {
        'i' => flags with { IgnoreCase = on },
        'm' => flags with { Multiline = on },
        _ => flags with { DotAll = on },
    });
}
