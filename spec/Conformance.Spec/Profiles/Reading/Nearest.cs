namespace Conformance.Spec.Profiles.Reading;

/// <summary>Finds the name that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>
    /// The candidate that takes the fewest insertions, removals and replacements of a character, at most a third of the name's
    /// length and at least one; or null.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates) => candidates
        .Select(c => (Name: c, Distance: Distance(name.ToLowerInvariant(), c.ToLowerInvariant())))
        .Where(c => c.Distance <= Math.Max(1, name.Length / 3))
        .OrderBy(c => c.Distance)
        .Select(c => c.Name)
        .FirstOrDefault();

    /// <summary>Levenshtein's distance, one row of the table at a time.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var replaced = diagonal + (from[i] == to[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], diagonal) + 1);
            }
        }

        return row[^1];
    }
}
