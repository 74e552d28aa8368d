using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Kinds.Types;

/// <summary>The type with its format. Where values are counted one by one, they tell; a list of types has its own rule.</summary>
internal sealed class TypeChanged : IKind<SchemaPair>
{
    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (pair.IsCounted && pair.CommonTypes != JsonTypes.None) yield break;
        if (!HasOtherTypes(pair))
        {
            if (FormatOrder.ActionOf(pair) is { } format) yield return pair.Found(format, "format", Describe(pair.Base), Describe(pair.Revision));
        }
        else if (!ListOfTypesChanged.IsAbout(pair))
        {
            yield return pair.Found(ActionOf(pair), "type", Describe(pair.Base), Describe(pair.Revision));
        }
    }

    /// <summary>What alternatives came or went is told by the rules of choices.</summary>
    public static bool HasOtherTypes(SchemaPair pair) => pair.Base.Types != pair.Revision.Types && pair.Base.OwnTypes != pair.Revision.OwnTypes;

    private static ChangeAction ActionOf(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Types, pair.Revision.Types);
        if ((before & after) == before) return ChangeAction.Generalized;
        if ((before & after) == after) return ChangeAction.Specialized;
        return LooksTheSame(pair) ? ChangeAction.Compatible : ChangeAction.Changed;
    }

    /// <summary>As text every value is a string: a server that takes strings takes it, a client that reads strings reads it.</summary>
    private static bool LooksTheSame(SchemaPair pair)
    {
        var wider = pair.Context.Direction == Direction.Request ? pair.Revision : pair.Base;
        return pair.Context.IsText && wider.Types == JsonTypes.String;
    }

    private static string Describe(SchemaView view)
    {
        var type = TypeReading.Describe(view.Types);
        return FormatOrder.FormatOf(view) is { } format ? $"{type}/{format}" : type;
    }
}
