using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Diff.Sides;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Diff.Kinds.Limits;

/// <summary>The limit that a view sets to numbers on one side, the tightest of its parts.</summary>
/// <param name="Keyword">What sets it.</param>
/// <param name="Text">As written.</param>
/// <param name="IsExclusive">True if the number itself is not allowed.</param>
/// <param name="IsUpper">True for a maximum.</param>
/// <param name="IsWhole">True if only whole numbers are limited.</param>
internal sealed record NumberLimit(Keyword Keyword, string Text, bool IsExclusive, bool IsUpper, bool IsWhole)
{
    /// <summary>The tightest limit, or null if there is none.</summary>
    public static NumberLimit? Of(SchemaView view, bool isUpper)
    {
        var (inclusive, exclusive) = isUpper ? ("maximum", "exclusiveMaximum") : ("minimum", "exclusiveMinimum");
        var isWhole = (view.Types & JsonTypes.Fraction) == JsonTypes.None;
        return view.All(inclusive).Select(k => new NumberLimit(k, k.Value.GetRawText(), IsTrue(k, exclusive), isUpper, isWhole))
            .Concat(view.All(exclusive).Select(k => new NumberLimit(k, k.Value.GetRawText(), IsExclusive: true, isUpper, isWhole)))
            .Where(l => l.Keyword.Value.ValueKind == JsonValueKind.Number)
            .Aggregate((NumberLimit?)null, (tightest, limit) => tightest is null || limit.CompareWith(tightest) * (isUpper ? 1 : -1) < 0 ? limit : tightest);
    }

    /// <summary>Negative if this limit ends below the other.</summary>
    public int CompareWith(NumberLimit other)
    {
        if (Whole is { } whole && other.Whole is { } others) return whole.CompareTo(others);
        var order = ExactNumber.Parse(Text).CompareWith(ExactNumber.Parse(other.Text));
        return order != 0 ? order : (other.IsExclusive.CompareTo(IsExclusive)) * (IsUpper ? 1 : -1);
    }

    /// <summary>The last whole number allowed, where only whole numbers are.</summary>
    private decimal? Whole
    {
        get
        {
            if (!IsWhole || !decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || Math.Abs(value) > 1e20m) return null;
            var whole = IsUpper ? Math.Floor(value) : Math.Ceiling(value);
            if (!IsExclusive || whole != value) return whole;
            return IsUpper ? whole - 1 : whole + 1;
        }
    }

    /// <summary>Before OpenAPI 3.1 the limit itself is excluded by a flag beside it.</summary>
    private static bool IsTrue(Keyword limit, string flag) =>
        limit.Part.Schema.Json.TryGetProperty(flag, out var value) && value.ValueKind == JsonValueKind.True;
}
