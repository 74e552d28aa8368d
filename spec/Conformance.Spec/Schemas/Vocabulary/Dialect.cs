using System.Collections.Frozen;
using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>What the keywords of a schema mean, as data.</summary>
internal sealed record Dialect
{
    private readonly NameTable _names;
    private readonly int[] _rows;

    /// <param name="name">What a person calls it.</param>
    /// <param name="rows">The readers of its keywords, cheapest check first; at most 64.</param>
    /// <param name="others">Keywords without a reader of their own.</param>
    public Dialect(string name, KeywordRow[] rows, IReadOnlyList<string> others)
    {
        Name = name;
        Rows = rows;
        var keywords = rows.SelectMany((row, i) => row.Names.Select(keyword => (keyword, i))).ToArray();
        _names = new([.. keywords.Select(k => k.keyword)]);
        _rows = [.. keywords.Select(k => k.i)];
        Keywords = keywords.Select(k => k.keyword).Concat(others).ToFrozenSet(StringComparer.Ordinal);
    }

    public string Name { get; init; }

    public IReadOnlyList<KeywordRow> Rows { get; }

    /// <summary>Every keyword that it has; others are annotations without effect.</summary>
    public FrozenSet<string> Keywords { get; init; }

    /// <summary><c>id</c> or <c>$id</c>, or null where schemas have no identifiers (OpenAPI 3.0).</summary>
    public string? IdKeyword { get; init; }

    /// <summary>True if an identifier's fragment names the place, as <c>$anchor</c> does since 2019-09.</summary>
    public bool IdGivesAnchors { get; init; }

    /// <summary>True if <c>$ref</c> hides the keywords beside it (up to draft 7).</summary>
    public bool ReferenceHidesSiblings { get; init; }

    /// <summary>True if an integer is what is written without fraction and exponent (draft 4), not what has no fraction (draft 6).</summary>
    public bool IntegerIsAsWritten { get; init; }

    /// <summary>True if <c>exclusiveMinimum</c> is a boolean beside <c>minimum</c> (draft 4), not a bound of its own (draft 6).</summary>
    public bool BoundsShareKeyword { get; init; }

    /// <summary>True if <c>readOnly</c>, <c>writeOnly</c>, <c>discriminator</c> and the formats of OpenAPI are promises.</summary>
    public bool IsOpenApi { get; init; }

    /// <summary>True if <c>format</c> is a promise, not an annotation.</summary>
    public bool AssertsFormats { get; init; }

    /// <summary><c>nullable</c> or <c>x-nullable</c>, or null.</summary>
    public string? NullableKeyword { get; init; }

    public bool Has(string keyword) => Keywords.Contains(keyword);

    /// <summary>The rows that the members of a schema object call for, one bit each.</summary>
    public ulong RowsFor(JsonElement schema)
    {
        var rows = 0UL;
        foreach (var member in schema.EnumerateObject())
        {
            var ordinal = _names.Find(JsonMarshal.GetRawUtf8PropertyName(member), likely: -1);
            if (ordinal >= 0) rows |= 1UL << _rows[ordinal];
        }

        return rows;
    }
}
