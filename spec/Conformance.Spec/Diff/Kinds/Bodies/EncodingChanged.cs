using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Kinds.Bodies;

/// <summary>How a property of a form or multipart body is written (OpenAPI 3.0 section 4.7.15).</summary>
internal sealed class EncodingChanged : IKind<MediaTypePair>
{
    public IEnumerable<Finding> Compare(MediaTypePair pair)
    {
        if (pair is not { Base: { } before, Revision: { } after }) return [];
        return from name in before.Encoding.Keys.Union(after.Encoding.Keys, StringComparer.Ordinal)
               let old = Describe(before, name)
               let now = Describe(after, name)
               where old != now
               select pair.Found(ChangeAction.Changed, "encoding", name) with { Name = name, From = old, To = now };
    }

    private static string Describe(MediaContent content, string name)
    {
        if (!content.Encoding.TryGetValue(name, out var encoding)) return "by default";
        string?[] parts = [encoding.ContentType, encoding.Style is { } style ? Words.Of(style) : null, encoding.Explode is { } explode ? $"explode {Words.Of(explode)}" : null];
        return string.Join(", ", parts.OfType<string>()) is { Length: > 0 } text ? text : "by default";
    }
}
