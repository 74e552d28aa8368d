using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Choices;

/// <summary>How much two alternatives look like the same thing changed.</summary>
internal static class Likeness
{
    /// <summary>Below, they are different things.</summary>
    public const double Least = 0.5;

    /// <summary>From 0, nothing in common, to more than 1; names add only what decides between equals.</summary>
    public static double Of(Alternative before, Alternative after)
    {
        var (x, y) = (before.View, after.View);
        if ((x.Types & y.Types) == JsonTypes.None) return 0;
        if (TagOf(x) is { } tag && TagOf(y) is { } other) return tag == other ? 2 : 0;
        var name = before.Name == after.Name ? 0.4 : 0;
        return name + (IsObject(x) && IsObject(y) ? Shared(x.Object, y.Object) : OfTypes(x.Types, y.Types));
    }

    /// <summary>A type that got wider or narrower is still the same thing; of several the one that did not change is nearer.</summary>
    private static double OfTypes(JsonTypes x, JsonTypes y)
    {
        if (x == y) return 0.6;
        return (x & y) == x || (x & y) == y ? Least : 0.3;
    }

    private static bool IsObject(SchemaView view) => view.Object.Names.Count > 0;

    private static double Shared(ObjectShape x, ObjectShape y)
    {
        var both = x.Names.Count(y.Has);
        return (double)both / (x.Names.Count + y.Names.Count - both);
    }

    /// <summary>The property that can have one value only, with that value: it says which alternative is meant.</summary>
    private static string? TagOf(SchemaView view) => view.Object.Names
        .Where(view.Object.IsRequired)
        .Select(n => (Name: n, Values: view.Side.View(view.Object.SchemasOf(n), () => view.Place).Values))
        .Where(p => p.Values.IsFinite && p.Values.All.Count() == 1)
        .Select(p => $"{p.Name}={p.Values.All.First().GetRawText()}")
        .FirstOrDefault();
}
