using System.Text;
using System.Text.Json;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The step of numbers.</summary>
internal sealed class MultipleOfChanged : IKind<SchemaPair>
{
    private const string Name = "multipleOf";

    public IEnumerable<Finding> Compare(SchemaPair pair)
    {
        if (!pair.Concerns(JsonTypes.Number)) yield break;
        var (before, after) = (StepOf(pair.Base), StepOf(pair.Revision));
        if (ActionOf(before, after) is { } action) yield return pair.Found(action, Name, before, after);
    }

    /// <summary>Whole numbers are multiples of one anyhow.</summary>
    private static string? StepOf(SchemaView view) => view.All(Name)
        .Where(k => k.Value.ValueKind == JsonValueKind.Number)
        .Select(k => k.Value.GetRawText())
        .FirstOrDefault(step => (view.Types & JsonTypes.Fraction) != JsonTypes.None || !ExactNumber.Parse(step).Equals(ExactNumber.Parse("1")));

    private static ChangeAction? ActionOf(string? before, string? after) => (before, after) switch
    {
        (null, null) => null,
        (null, _) => ChangeAction.Set,
        (_, null) => ChangeAction.Unset,
        _ when ExactNumber.Parse(before).Equals(ExactNumber.Parse(after)) => null,
        _ when Divides(after, before) => ChangeAction.Generalized,
        _ when Divides(before, after) => ChangeAction.Specialized,
        _ => ChangeAction.Changed,
    };

    private static bool Divides(string divisor, string number) =>
        new Divisor(ExactNumber.Parse(divisor), Encoding.ASCII.GetBytes(divisor)).Divides(Encoding.ASCII.GetBytes(number));
}
