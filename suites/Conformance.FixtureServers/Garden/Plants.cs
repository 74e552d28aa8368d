using System.Globalization;
using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Garden;

/// <summary>Plants: pages with numbers, PUT, ids that are numbers.</summary>
internal sealed class Plants
{
    private static readonly string[] Kinds = ["herb", "shrub", "tree", "moss"];

    private static readonly Shape Plant = new(
    [
        new("name", Is.Text(1, 60), IsRequired: true),
        new("kind", Is.OneOf(Kinds), IsRequired: true),
        new("evergreen", Is.Boolean, IsRequired: true),
        new("height", Is.Number(0, 120, 0.5m)),
        new("planted", Is.Date),
        new("note", Is.Text(0, 200)),
        new("labels", Is.Set(Is.Text(1, 20), 5)),
    ], IsOpen: false);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly Shape _new;
    private readonly Shape _replacement;
    private readonly Shelf _shelf;
    private readonly List<JsonObject> _hidden = [];

    public Plants(Twists twists, ErrorStyle errors)
    {
        (_twists, _errors) = (twists, errors);
        var anyText = Is.Text(0, int.MaxValue);
        _new = Looser(Plant, ("type-ignored", "evergreen", v => Is.Boolean(v) || anyText(v)), ("length-ignored", "name", anyText), ("format-ignored", "planted", anyText));
        _replacement = Looser(Plant, ("step-ignored", "height", Is.Number(0, 120, 0.0000000001m)), ("uniqueness-ignored", "labels", Is.List(Is.Text(1, 20), 5)));
        _shelf = new Shelf(n => n) { ReusesIds = twists.Has("reuses-ids") };
        for (var number = 1; number <= 33; number++) _shelf.Add(Seed(number));
    }

    public void Map(Router router)
    {
        router.Map("GET", "/plants", List);
        router.Map("POST", "/plants", Create, mediaTypes: "application/json");
        router.Map("GET", "/plants/{plantId}", call => OnPlant(call, Read));
        router.Map("PUT", "/plants/{plantId}", call => OnPlant(call, Replace), mediaTypes: "application/json");
        router.Map("DELETE", "/plants/{plantId}", call => OnPlant(call, Delete));
        router.Map("GET", "/kinds", _ => new Answer(200, new JsonArray([.. Kinds.Select(k => JsonValue.Create(k))])));
        if (_twists.Has("undocumented-method")) router.Map("PATCH", "/plants/{plantId}", call => OnPlant(call, (_, plant) => Answer.Ok(plant)));
        if (_twists.Has("others-write")) router.Between(new SecondClient(_shelf, Seed).Write);
    }

    private static JsonObject Seed(int number) => new()
    {
        ["name"] = $"Plant {(number * 7) % 100:00}",
        ["kind"] = Kinds[number % 3],
        ["evergreen"] = number % 2 == 0,
        ["height"] = (number * 11 % 40) * 0.5m,
    };

    private Shape Looser(Shape shape, params ReadOnlySpan<(string Fault, string Field, Rule Rule)> rules)
    {
        foreach (var (fault, field, rule) in rules)
        {
            if (_twists.Has(fault)) shape = shape.With(field, rule);
        }

        return shape;
    }

    private Answer List(Call call)
    {
        if (_twists.Has("crash-on-control-character") && call.Query.Any(p => p.Value.ToString().Any(char.IsControl))) throw new InvalidOperationException("control character");
        var query = new QueryReader(call.Query);
        var clamps = _twists.Has("clamps");
        var page = query.Integer("page", 1, 1000) ?? 1;
        var size = query.Integer("size", clamps ? int.MinValue : 1, clamps ? int.MaxValue : 20) ?? 10;
        var (kind, sort) = (query.Word("kind", Kinds), query.Word("sort", "name", "height"));
        return query.Problem is { } problem ? _errors.Invalid(problem) : Page(Chosen(kind, sort, page), page, Math.Clamp(size, 1, 20));
    }

    private List<JsonObject> Chosen(string? kind, string? sort, int page)
    {
        IEnumerable<JsonObject> plants = _shelf.Items.Except(_hidden);
        if (kind is not null && !_twists.Has("filter-ignored") && !(page > 1 && _twists.Has("filter-on-first-page"))) plants = plants.Where(p => (string)p["kind"]! == kind);
        if (sort is null || _twists.Has("sort-ignored")) return [.. plants];
        return sort == "name"
            ? [.. plants.OrderBy(p => (string)p["name"]!, StringComparer.Ordinal)]
            : [.. plants.OrderBy(Height)];
    }

    /// <summary>Plants whose height is not known are as high as nothing.</summary>
    private static decimal Height(JsonObject plant) => plant["height"] is { } height ? decimal.Parse(height.ToString(), CultureInfo.InvariantCulture) : 0;

    private Answer Page(List<JsonObject> plants, int page, int size)
    {
        var taken = _twists.Has("size-ignored") ? 10 : size;
        var step = _twists.Has("gap-between-pages") ? taken + 1 : taken;
        var items = plants.Skip(_twists.Has("page-ignored") ? 0 : (page - 1) * step).Take(taken).Select(i => i.DeepClone()).ToArray();
        var total = _twists.Has("total-of-the-page") ? items.Length : plants.Count;
        return new Answer(200, new JsonObject { ["items"] = new JsonArray(items), ["page"] = page, ["total"] = total });
    }

    private Answer Create(Call call)
    {
        if (_new.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = _new.Read(call.Body);
        if (_twists.Has("exception") && members.ContainsKey("note")) throw new InvalidOperationException("a note");
        if (_twists.Has("member-lost")) members.Remove("labels");
        var plant = _shelf.Add(members);
        if (_twists.Has("created-not-listed")) _hidden.Add(plant);
        var location = _twists.Has("location-to-nowhere") ? $"/plants/{int.MaxValue}" : $"/plants/{Shelf.IdOf(plant)}";
        return Answer.Created(location, plant);
    }

    private Answer Read(Call call, JsonObject plant)
    {
        var shown = plant.DeepClone().AsObject();
        if (_twists.Has("wrong-type") && shown["height"] is { } height) shown["height"] = height.ToString();
        if (_twists.Has("unknown-enum-value") && (string)shown["kind"]! == "tree") shown["kind"] = "wood";
        if (_twists.Has("null-for-absent") && shown["height"] is null) shown["height"] = null;
        if (_twists.Has("reading-changes") && (string?)plant["note"] is { Length: > 1 } note) plant["note"] = note[1..] + note[0];
        return Answer.Ok(shown);
    }

    private Answer Replace(Call call, JsonObject plant)
    {
        if (_replacement.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = _replacement.Read(call.Body);
        if (_twists.Has("put-not-stored")) return Answer.Ok(Put(plant.DeepClone().AsObject(), members));
        if (_twists.Has("put-not-idempotent") && IsTheSame(plant, members)) members.Remove("labels");
        if (_twists.Has("put-merges")) Shelf.Merge(plant, members);
        else Put(plant, members);
        return Answer.Ok(plant) with { Status = _twists.Has("undeclared-success") ? 202 : 200 };
    }

    private static JsonObject Put(JsonObject plant, JsonObject members)
    {
        Shelf.Replace(plant, members);
        return plant;
    }

    private static bool IsTheSame(JsonObject plant, JsonObject members) => plant.Count == members.Count + 1 && members.All(m => JsonNode.DeepEquals(m.Value, plant[m.Key]));

    private Answer Delete(Call call, JsonObject plant)
    {
        if (!_twists.Has("deletion-keeps")) _shelf.Remove(plant);
        return new Answer(204);
    }

    private Answer OnPlant(Call call, Func<Call, JsonObject, Answer> then)
    {
        if (!Identifiers.IsNumber(call.Route("plantId"))) return _errors.Invalid("the id is no number");
        if (_shelf.Find(call.Route("plantId")) is { } plant) return then(call, plant);
        return _twists.Has("error-of-other-shape") ? new Answer(404, new JsonObject { ["detail"] = "no such plant" })
            : _twists.Has("error-as-page") ? new Answer(404, "<h1>Not found</h1>") { MediaType = "text/html" }
            : _errors.NotFound();
    }
}
