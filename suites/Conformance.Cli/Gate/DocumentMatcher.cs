using Conformance.Model;

namespace Conformance.Cli.Gate;

/// <summary>Finds the documents of one side on the other: by name, then those that were renamed.</summary>
internal static class DocumentMatcher
{
    /// <summary>The documents of both sides, by name.</summary>
    public static IReadOnlyList<DocumentPair> ByName(GateSource before, GateSource after)
    {
        if (before.IsOne && after.IsOne) return [new("", before.Documents[""], after.Documents[""])];
        return [.. before.Documents.Keys.Union(after.Documents.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(name => new DocumentPair(name, before.Documents.GetValueOrDefault(name), after.Documents.GetValueOrDefault(name)))];
    }

    /// <summary>True if a document that is gone and one that is new are the same: title and most operations agree.</summary>
    public static bool IsRenamed(Contract gone, Contract added)
    {
        if (gone.Title != added.Title) return false;
        var keys = added.Operations.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        return gone.Operations.Count(o => keys.Contains(o.Key)) * 2 >= Math.Max(gone.Operations.Count, added.Operations.Count);
    }
}
