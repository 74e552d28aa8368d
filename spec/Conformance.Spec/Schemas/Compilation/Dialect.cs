using System.Collections.Frozen;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>What the keywords of a schema mean, as data.</summary>
internal sealed record Dialect
{
    public required string Name { get; init; }

    /// <summary>The readers of its keywords, cheapest check first.</summary>
    public required IReadOnlyList<KeywordRow> Rows { get; init; }

    /// <summary>Every keyword that it has; others are annotations without effect.</summary>
    public required FrozenSet<string> Keywords { get; init; }

    /// <summary><c>id</c> or <c>$id</c>, or null where schemas have no identifiers (OpenAPI 3.0).</summary>
    public string? IdKeyword { get; init; }

    /// <summary>True if <c>$ref</c> hides the keywords beside it (up to draft 7).</summary>
    public bool ReferenceHidesSiblings { get; init; }

    /// <summary>True if an integer is what is written without fraction and exponent (draft 4), not what has no fraction (draft 6).</summary>
    public bool IntegerIsAsWritten { get; init; }

    /// <summary>True if <c>readOnly</c>, <c>writeOnly</c> and <c>discriminator</c> are promises.</summary>
    public bool IsOpenApi { get; init; }

    /// <summary>True if the formats that OpenAPI adds (<c>int32</c>, <c>byte</c>, …) are known.</summary>
    public bool AssertsFormats { get; init; } = true;

    /// <summary><c>nullable</c> or <c>x-nullable</c>, or null.</summary>
    public string? NullableKeyword { get; init; }

    public bool Has(string keyword) => Keywords.Contains(keyword);
}
