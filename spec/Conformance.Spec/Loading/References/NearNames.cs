namespace Conformance.Spec.Loading.References;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class NearNames
{
    /// <summary>The candidate with the fewest edits, if they are few for the name's length; else null.</summary>
    internal static string? Nearest(string name, IEnumerable<string> candidates)
    {
        var most = Math.Min(name.Length / 4, 3);
        var best = candidates
            .Where(c => Math.Abs(c.Length - name.Length) <= most)
            .Select(c => (Name: c, Edits: Edits(name, c)))
            .Where(c => c.Edits <= most)
            .OrderBy(c => c.Edits).ThenBy(c => c.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name;
    }

    /// <summary>Levenshtein's distance without regard to case.</summary>
    private static int Edits(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
