namespace Conformance.Generators.Mutations.Oddities;

/// <summary>The catalogue of oddities.</summary>
internal static class OddityCatalogue
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<IOddities> All { get; } =
    [
        new UndocumentedMethods(),
        new OddJsonTexts(),
        new OddJson(),
        new OddEncodings(),
        new OddJsonNumbers(),
        new OddQueryValues(),
        new OddQueryNumbers(),
        new OddPathValues(),
        new OddBodyLabels(),
        new OddAccepts(),
        new OddQueries(),
        new OddPaths(),
        new OddHeaders(),
    ];
}
