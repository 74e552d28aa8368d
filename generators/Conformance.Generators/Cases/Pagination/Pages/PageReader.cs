using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Pagination.Pages;

/// <summary>Reads pages out of answers, each once. Thread-safe.</summary>
/// <param name="listing">How the list is read.</param>
/// <param name="id">JSON Pointer of what tells one item from another, or null where nothing does.</param>
internal sealed class PageReader(Listing listing, string? id)
{
    private readonly ConditionalWeakTable<Exchange, ListPage> _read = [];

    /// <summary>The page that an exchange gave.</summary>
    public ListPage Read(Exchange exchange) => _read.GetValue(exchange, Make);

    private ListPage Make(Exchange exchange)
    {
        var page = new ListPage(exchange, exchange.Case.Page!);
        if (!exchange.Answer.IsSuccess) return page with { Problem = string.Create(CultureInfo.InvariantCulture, $"the answer is {exchange.Answer.Status}") };
        return PlainJson.Read(exchange.Answer.Body.Span) is { } body ? Read(page, body) : page with { Problem = "the body is not JSON, or holds a text that cannot be read" };
    }

    private ListPage Read(ListPage page, JsonElement body)
    {
        if (!JsonPointer.TryResolve(body, listing.ItemsPointer, out var items) || items.ValueKind != JsonValueKind.Array)
        {
            return page with { Problem = $"there are no items at '{listing.ItemsPointer}'" };
        }

        return page with
        {
            Items = [.. items.EnumerateArray().Select(i => new ListedItem(KeyOf(i), i))],
            Next = Next(page.Exchange.Answer, body),
            Total = Total(page.Exchange.Answer, body),
        };
    }

    private string? KeyOf(JsonElement item) =>
        id is not null && JsonPointer.TryResolve(item, id, out var key) && key.ValueKind is JsonValueKind.String or JsonValueKind.Number ? key.GetRawText() : null;

    private string? Next(Answer answer, JsonElement body) => listing.Style switch
    {
        PaginationStyle.LinkHeader => answer.HeaderLines("Link").SelectMany(l => LinkHeader.Parse(l).Links).FirstOrDefault(l => l.Has("next"))?.Target,
        PaginationStyle.BodyLink or PaginationStyle.BodyCursor => InBody(body),
        _ => null,
    };

    private string? InBody(JsonElement body) =>
        listing.NextPointer is { } pointer && JsonPointer.TryResolve(body, pointer, out var next) && next.ValueKind is JsonValueKind.String or JsonValueKind.Number && next.ToString() is { Length: > 0 } text
            ? text
            : null;

    private decimal? Total(Answer answer, JsonElement body)
    {
        if (listing.TotalPointer is { } pointer && JsonPointer.TryResolve(body, pointer, out var total) && total.ValueKind == JsonValueKind.Number && total.TryGetDecimal(out var number)) return number;
        return listing.TotalHeader is { } header && decimal.TryParse(answer.Header(header), NumberStyles.None, CultureInfo.InvariantCulture, out number) ? number : null;
    }
}
