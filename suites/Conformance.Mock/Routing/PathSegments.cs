namespace Conformance.Mock.Routing;

/// <summary>The segments of a path that are still to be matched.</summary>
/// <param name="Texts">The segments, decoded.</param>
/// <param name="Raws">The segments as sent.</param>
internal readonly ref struct PathSegments(ReadOnlySpan<string> Texts, ReadOnlySpan<string> Raws)
{
    private readonly ReadOnlySpan<string> _texts = Texts;
    private readonly ReadOnlySpan<string> _raws = Raws;

    /// <summary>True if none is left.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>The first one, decoded.</summary>
    public string Text => _texts[0];

    /// <summary>The first one as a value.</summary>
    public PathValue Value => new(_texts[0], _raws[0]);

    /// <summary>The others.</summary>
    public PathSegments Rest => From(1);

    /// <summary>Those behind some.</summary>
    public PathSegments From(int count) => new(_texts[count..], _raws[count..]);

    /// <summary>True if the first are these.</summary>
    public bool StartsWith(ReadOnlySpan<string> segments) => _texts.StartsWith(segments);
}
