namespace Conformance.Suites.Checks;

/// <summary>Lines of the document around a promise.</summary>
internal static class Excerpts
{
    private const int Before = 2;
    private const int After = 8;

    /// <summary>The line that the excerpt begins at, or 0 where there is none.</summary>
    public static int FirstLine(Place place) => place.Line == 0 ? 0 : Math.Max(1, place.Line - Before);

    /// <summary>The lines, at most 15; none where the place has no line or stands in a file that the contract does not hold.</summary>
    public static IReadOnlyList<string> Around(Contract contract, Place place)
    {
        if (place.Line == 0) return [];
        var document = contract.Documents.Values.FirstOrDefault(d => d.File == place.File);
        return document?.Index.Lines(FirstLine(place), place.Line + After) ?? [];
    }
}
