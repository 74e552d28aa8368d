using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Resources.Inferring;

/// <summary>Finds how one list is paged.</summary>
/// <param name="facts">What schemas say.</param>
/// <param name="body">The schema of the answer.</param>
/// <param name="listing">What is known so far.</param>
/// <param name="stated">What the profile says.</param>
/// <param name="reasons">What was concluded so far.</param>
internal sealed class PagingInference(SchemaFacts facts, Schema body, Listing listing, PaginationProfile stated, List<Inference> reasons)
{
    private Operation Operation => listing.Operation;

    /// <summary>The listing with its paging.</summary>
    public Listing Infer()
    {
        var (style, position) = Style();
        var limit = Query(stated.LimitParameter) ?? PageWords.Limit(Operation);
        return listing with
        {
            Style = style,
            Position = position,
            Limit = limit,
            DefaultLimit = stated.DefaultLimit ?? Number(limit, "default") ?? 0,
            MinimumLimit = Number(limit, "minimum") ?? stated.MinimumLimit ?? 1,
            MaximumLimit = Number(limit, "maximum") ?? stated.MaximumLimit,
            Clamps = stated.Clamps ?? false,
            NextPointer = style is PaginationStyle.BodyLink or PaginationStyle.BodyCursor ? stated.NextPointer ?? NextPointer()?.Pointer : null,
            TotalPointer = stated.TotalPointer ?? TotalPointer(),
            TotalHeader = stated.TotalHeader ?? TotalHeader(),
            SelfLink = stated.SelfLink ?? false,
            Endless = stated.Endless ?? false,
            FirstPage = stated.FirstPage ?? First(position) ?? 1,
            FirstOffset = First(position) ?? (position is not null && Words.Joined(position.Name) == "startindex" ? 1 : 0),
            Origins = stated.Origins,
            RefusesGarbage = stated.GarbageCursor == "refuse",
            Reasons = [.. reasons],
        };
    }

    private (PaginationStyle Style, Parameter? Position) Style()
    {
        var inferred = Inferred();
        var position = Query(stated.PositionParameter) ?? inferred.Position;
        var style = stated.Style ?? inferred.Style;
        if (style is not PaginationStyle.None && position is null) style = PaginationStyle.None;
        var reason = stated.Style == style && position is not null ? "the profile says so" : inferred.Reason;
        reasons.Add(new Inference("paging", position is null ? "none" : $"{style} by '{position.Name}'", reason));
        return (style, style == PaginationStyle.None ? null : position);
    }

    private (PaginationStyle Style, Parameter? Position, string Reason) Inferred()
    {
        if (PageWords.Cursor(Operation) is { } cursor) return (CursorStyle(), cursor, $"'{cursor.Name}' is a usual name of a cursor");
        if (PageWords.Offset(Operation) is { } offset) return (PaginationStyle.Offset, offset, $"'{offset.Name}' is a usual name of an offset");
        if (PageWords.Page(Operation) is { } page) return (PaginationStyle.PageNumber, page, $"'{page.Name}' is a usual name of a page number");
        return (PaginationStyle.None, null, "no parameter says where a page begins");
    }

    private PaginationStyle CursorStyle()
    {
        var header = Operation.ResponseFor(200)?.Headers.Any(h => string.Equals(h.Name, "Link", StringComparison.OrdinalIgnoreCase)) ?? false;
        return header ? PaginationStyle.LinkHeader : NextPointer()?.Style ?? PaginationStyle.LinkHeader;
    }

    /// <summary>The property that carries the next page's URL or cursor, at the top or below <c>_links</c>, <c>links</c>, <c>meta</c> and the like.</summary>
    private (string Pointer, PaginationStyle Style)? NextPointer()
    {
        foreach (var (pointer, schema) in Reachable())
        {
            var last = JsonPointer.Tokens(pointer).Last();
            var word = Words.Joined(last);
            if (word is "next" && facts.TypeOf(schema) == "object" && facts.Property(schema, "href") is not null) return ($"{pointer}/href", PaginationStyle.BodyLink);
            if (facts.TypeOf(schema) != "string") continue;
            if (word is "next" or "nexturl" or "nextlink" or "nextpage" or "nextpageurl") return (pointer, PaginationStyle.BodyLink);
            if (word is "nextcursor" or "nexttoken" or "nextpagetoken" or "cursor" or "endcursor" or "continuationtoken" or "after") return (pointer, PaginationStyle.BodyCursor);
        }

        return null;
    }

    private IEnumerable<(string Pointer, Schema Schema)> Reachable()
    {
        if (facts.TypeOf(body) != "object") yield break;
        foreach (var (name, schema) in facts.Properties(body))
        {
            yield return (JsonPointer.Append("", name), schema);
            if (facts.TypeOf(schema) != "object") continue;
            foreach (var (below, inner) in facts.Properties(schema)) yield return (JsonPointer.Append(JsonPointer.Append("", name), below), inner);
        }
    }

    private string? TotalPointer() => Reachable()
        .Where(p => facts.TypeOf(p.Schema) is "integer" or "number" && PageWords.IsTotal(JsonPointer.Tokens(p.Pointer).Last()))
        .Select(p => p.Pointer)
        .FirstOrDefault();

    private string? TotalHeader() => Operation.ResponseFor(200)?.Headers.FirstOrDefault(h => PageWords.IsTotal(h.Name))?.Name;

    private Parameter? Query(string? name) =>
        name is null ? null : Operation.Parameters.FirstOrDefault(p => p.Location == ParameterLocation.Query && p.Name == name);

    /// <summary>Where counting begins, as the schema says by its default or its minimum; null where it says neither 0 nor 1.</summary>
    private int? First(Parameter? position) => (Number(position, "default") ?? Number(position, "minimum")) is { } first and (0 or 1) ? first : null;

    /// <summary>A bound of the limit; a default below zero is a common way to say "all".</summary>
    private int? Number(Parameter? limit, string keyword) =>
        limit?.Schema is { } schema && facts.Keyword(schema, keyword) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value)
            ? Math.Max(value, 0)
            : null;
}
