using System.Text.Json;
using Conformance.Generators.Chains;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>Reads the story of a scenario out of its exchanges.</summary>
/// <param name="made">What names the resource that is made, or null where the scenario makes none.</param>
/// <param name="list">Where it is looked for, or null.</param>
internal sealed class StateReader(Holding? made, ItemList? list)
{
    /// <summary>How the list is read, or null.</summary>
    public Listing? Listing => list?.Trial.Listing;

    /// <summary>The story.</summary>
    public StateStory Read(IReadOnlyList<Exchange> exchanges) => new([.. exchanges.Where(e => e.Case.Act is not null).Select(Step)])
    {
        Id = made?.Value(exchanges)?.Value.ToString(),
        ItemId = list?.Trial.Id,
        Listed = list?.Walk(exchanges, ActKind.List),
        ListedAgain = list?.Walk(exchanges, ActKind.ListDeleted),
    };

    private static StateStep Step(Exchange exchange) => new(
        exchange,
        exchange.Case.Act!,
        Json(exchange.Case.Request.Header("Content-Type"), exchange.Case.Request.Body ?? default),
        Json(exchange.Answer.ContentType, exchange.Answer.Body));

    private static JsonElement? Json(string? type, ReadOnlyMemory<byte> body) =>
        type is not null && MediaTypes.IsJson(type) ? PlainJson.Read(body.Span) : null;
}
