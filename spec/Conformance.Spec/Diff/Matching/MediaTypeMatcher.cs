using Conformance.Model;

namespace Conformance.Spec.Diff.Matching;

/// <summary>Finds each media type of a body in its other version: as written, then without parameters, then as a range that holds it.</summary>
internal static class MediaTypeMatcher
{
    public static IReadOnlyList<(MediaContent? Base, MediaContent? Revision)> Match(IReadOnlyList<MediaContent> before, IReadOnlyList<MediaContent> after)
    {
        var (removed, added) = (before.ToList(), after.ToList());
        var pairs = new List<(MediaContent?, MediaContent?)>();
        Pair((x, y) => string.Equals(x, y, StringComparison.OrdinalIgnoreCase));
        Pair((x, y) => MediaTypes.Essence(x) == MediaTypes.Essence(y));
        Pair((x, y) => MediaTypes.IsWithin(x, y) || MediaTypes.IsWithin(y, x));
        return [.. pairs, .. removed.Select(m => ((MediaContent?)m, (MediaContent?)null)), .. added.Select(m => ((MediaContent?)null, (MediaContent?)m))];

        void Pair(Func<string, string, bool> isSame)
        {
            foreach (var one in removed.ToList())
            {
                if (added.Find(a => isSame(one.MediaType, a.MediaType)) is not { } other) continue;
                pairs.Add((one, other));
                removed.Remove(one);
                added.Remove(other);
            }
        }
    }
}
