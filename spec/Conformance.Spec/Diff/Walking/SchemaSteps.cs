using System.Globalization;
using Conformance.Model;
using Conformance.Spec.Diff.Kinds;
using Conformance.Spec.Diff.Kinds.Arrays;
using Conformance.Spec.Diff.Kinds.Conditions;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Finds the schemas that correspond within two schemas, properties aside. What matches under them matches above, so each is compared the same way.</summary>
internal static class SchemaSteps
{
    /// <summary>Keywords with one schema, and the step that leads to it.</summary>
    private static readonly (string Keyword, string Step)[] Single =
    [
        ("contains", "[]"), ("propertyNames", "*"), ("contentSchema", ""), ("unevaluatedItems", "[]"), ("unevaluatedProperties", "*"),
    ];

    /// <summary>Keywords with a schema for each name.</summary>
    private static readonly string[] Named = ["patternProperties", "dependentSchemas"];

    public static IEnumerable<SchemaStep> Of(SchemaPair pair) => pair.Choices.Replaces
        ? Alternatives(pair)
        : pair.CommonTypes == JsonTypes.None ? []
        : Additional(pair).Concat(Items(pair)).Concat(Keywords(pair)).Concat(Maps(pair)).Concat(Conditions(pair)).Concat(Alternatives(pair)).Concat(Mapped(pair));

    private static IEnumerable<SchemaStep> Additional(SchemaPair pair)
    {
        if (!pair.CommonTypes.HasFlag(JsonTypes.Object)) return [];
        if (!pair.Base.Says("additionalProperties") || !pair.Revision.Says("additionalProperties")) return [];
        var (before, after) = (pair.Base.Object.Additional(), pair.Revision.Object.Additional());
        if (before.Count == 0 || after.Count == 0) return [];
        var (x, y) = (pair.Base.Side.View(before, () => pair.Base.Place), pair.Revision.Side.View(after, () => pair.Revision.Place));
        return x.IsNever || y.IsNever ? [] : [new("*", x, y, pair.Context.Within)];
    }

    /// <summary>Items by position, then all others. Where one side says nothing about an item, anything goes there.</summary>
    private static IEnumerable<SchemaStep> Items(SchemaPair pair)
    {
        if (!pair.CommonTypes.HasFlag(JsonTypes.Array)) yield break;
        if (!pair.Base.Says("items") && !pair.Revision.Says("items") && !pair.Base.Says("prefixItems") && !pair.Revision.Says("prefixItems")) yield break;
        var positions = Math.Max(PrefixItemsChanged.CountIn(pair.Base), PrefixItemsChanged.CountIn(pair.Revision));
        for (var i = 0; i <= positions; i++)
        {
            var (before, after) = (ItemAt(pair.Base, i), ItemAt(pair.Revision, i));
            if ((before.IsAnything && after.IsAnything) || before.IsNever || after.IsNever) continue;
            yield return new(i < positions ? string.Create(CultureInfo.InvariantCulture, $"[{i}]") : "[]", before, after, pair.Context.Within);
        }
    }

    private static SchemaView ItemAt(SchemaView view, int index)
    {
        var token = index.ToString(CultureInfo.InvariantCulture);
        var schemas = view.Parts.Select(p => p.Schema.Member("prefixItems", token) ?? p.Schema.Member("items"));
        return view.Side.View([.. schemas.OfType<Schema>()], () => view.PlaceOf("items"));
    }

    private static IEnumerable<SchemaStep> Keywords(SchemaPair pair) =>
        from entry in Single
        where pair.Base.Says(entry.Keyword) && pair.Revision.Says(entry.Keyword)
        from step in Both(pair, entry.Step, [entry.Keyword])
        select step;

    private static IEnumerable<SchemaStep> Maps(SchemaPair pair) =>
        from keyword in Named
        where pair.Base.Says(keyword) && pair.Revision.Says(keyword)
        from name in Presence.NamesIn(pair.Base, keyword).Intersect(Presence.NamesIn(pair.Revision, keyword), StringComparer.Ordinal)
        from step in Both(pair, keyword == "patternProperties" ? $"/{name}/" : "", [keyword, name])
        select step;

    private static IEnumerable<SchemaStep> Conditions(SchemaPair pair) => IfChanged.IsInBoth(pair) ? Both(pair, "", ["then"]).Concat(Both(pair, "", ["else"])) : [];

    private static IEnumerable<SchemaStep> Alternatives(SchemaPair pair) =>
        from choice in pair.Choices.Pairs
        from match in choice.Match.Pairs
        select new SchemaStep("", match.Base.View, match.Revision.View, pair.Context);

    /// <summary>The schemas to which a base schema without a choice leads by its discriminator.</summary>
    private static IEnumerable<SchemaStep> Mapped(SchemaPair pair)
    {
        if (!pair.Base.Says("discriminator") || !pair.Revision.Says("discriminator")) return [];
        var (before, after) = (Mapping.Of(pair.Base), Mapping.Of(pair.Revision));
        return from value in before.Values.Where(after.Has)
               let one = before.SchemaOf(value)
               let other = after.SchemaOf(value)
               where one is not null && other is not null
               select new SchemaStep("", pair.Base.Side.View(one), pair.Revision.Side.View(other), pair.Context);
    }

    private static IEnumerable<SchemaStep> Both(SchemaPair pair, string step, string[] tokens)
    {
        var (before, after) = (Below(pair.Base, tokens), Below(pair.Revision, tokens));
        if (before.Count == 0 || after.Count == 0) yield break;
        yield return new(step, pair.Base.Side.View(before, () => pair.Base.Place), pair.Revision.Side.View(after, () => pair.Revision.Place), pair.Context.Within);
    }

    private static List<Schema> Below(SchemaView view, string[] tokens) =>
        [.. view.Parts.Select(p => p.Schema.Member(tokens)).OfType<Schema>()];
}
