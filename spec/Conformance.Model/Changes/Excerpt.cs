namespace Conformance.Model;

/// <summary>Lines of a file around a place.</summary>
/// <param name="First">The one-based number of the first line.</param>
/// <param name="Lines">The lines as written.</param>
public sealed record Excerpt(int First, IReadOnlyList<string> Lines)
{
    /// <summary>No lines: the file has none there, or is not known.</summary>
    public static Excerpt None { get; } = new(0, []);

    /// <summary>The lines around a place, <paramref name="around"/> on each side.</summary>
    public static Excerpt Of(SourceDocument document, Place place, int around)
    {
        if (place.Line == 0) return None;
        var first = Math.Max(1, place.Line - around);
        return new(first, document.Index.Lines(first, place.Line + around));
    }
}
