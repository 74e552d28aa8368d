using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Garden;

/// <summary>Beds: offset and limit, the total in a header, PATCH.</summary>
internal sealed class Beds
{
    private static readonly Shape Bed = new(
    [
        new("name", Is.Text(1, 40), IsRequired: true),
        new("length", Is.Integer(1, 50), IsRequired: true),
        new("width", Is.Integer(1, 50), IsRequired: true),
        new("soil", Is.OneOf("clay", "loam", "sand")),
        new("sunny", Is.Boolean),
    ], IsOpen: false);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly Shape _new;
    private readonly Shape _change = Bed.ForPatch();
    private readonly Shelf _shelf;
    private readonly HashSet<JsonObject> _gone = [];
    private readonly HashSet<string> _deleted = [];

    public Beds(Twists twists, ErrorStyle errors)
    {
        (_twists, _errors) = (twists, errors);
        var needsWidth = !twists.Has("required-member-ignored");
        _new = Bed with { IsOpen = twists.Has("extra-member-accepted"), Fields = [.. Bed.Fields.Select(f => f.Name == "width" ? f with { IsRequired = needsWidth } : f)] };
        _shelf = new Shelf(n => n) { ReusesIds = twists.Has("reuses-ids") };
        for (var number = 1; number <= 27; number++) _shelf.Add(Seed(number));
    }

    public void Map(Router router)
    {
        router.Map("GET", "/beds", List);
        router.Map("POST", "/beds", Create, mediaTypes: "application/json");
        router.Map("GET", "/beds/{bedId}", call => OnBed(call, Read));
        router.Map("PATCH", "/beds/{bedId}", Change, mediaTypes: "application/merge-patch+json");
        router.Map("DELETE", "/beds/{bedId}", Delete);
        if (_twists.Has("no-allow")) router.Map("PUT", "/beds/{bedId}", _ => _errors.Of(405, "no such method"));
        if (_twists.Has("others-write")) router.Between(new SecondClient(_shelf, Seed).Write);
    }

    private static JsonObject Seed(int number) => new()
    {
        ["name"] = $"Bed {number}",
        ["length"] = (number % 50) + 1,
        ["width"] = (number * 3 % 50) + 1,
        ["sunny"] = number % 2 == 0,
    };

    private Answer List(Call call)
    {
        var query = new QueryReader(call.Query);
        var offset = query.Integer("offset", 0, 100_000) ?? 0;
        var limit = Limit(call, query);
        return query.Problem is { } problem ? _errors.Invalid(problem) : Page(offset, limit);
    }

    private int Limit(Call call, QueryReader query)
    {
        if (_twists.Has("limit-as-text") && query.Text("limit") is { } text && !int.TryParse(text, out _)) return 10;
        if (_twists.Has("clamps")) return Math.Clamp(query.Integer("limit", int.MinValue, int.MaxValue) ?? 10, 1, 25);
        var limit = query.Integer("limit", _twists.Has("limit-negative") ? int.MinValue : 1, _twists.Has("limit-unbounded") ? int.MaxValue : 25);
        return limit ?? (_twists.Has("all-without-limit") ? int.MaxValue : 10);
    }

    private Answer Page(int offset, int limit)
    {
        IEnumerable<JsonObject> beds = limit < 5 && _twists.Has("order-by-size") ? _shelf.Items.Reverse() : _shelf.Items;
        var from = offset > 0 && _twists.Has("pages-overlap") ? offset - 1 : offset;
        var items = beds.Skip(from).Take(limit).Select(i => i.DeepClone().AsObject()).ToList();
        foreach (var item in items.Where(_ => _twists.Has("member-missing"))) item.Remove("width");
        var answer = new Answer(200, new JsonArray([.. items]));
        if (_twists.Has("header-missing")) return answer;
        var total = _shelf.Items.Count + (_twists.Has("total-too-big") ? 1 : 0);
        return answer.With("X-Total-Count", _twists.Has("header-ill-typed") ? "many" : $"{total}");
    }

    private Answer Create(Call call)
    {
        if (_new.Problem(call.Body) is { } problem)
        {
            StoreRefused(call.Body);
            return _errors.Invalid(_twists.Has("stack-trace") ? $"{problem}\n   at Garden.Beds.Create(Call call) in /srv/garden/Beds.cs:line 71" : problem);
        }

        var members = _new.Read(call.Body);
        if (_twists.Has("undeclared-refusal") && (string?)members["soil"] == "clay") return _errors.Of(402, "clay is dear");
        members.TryAdd("width", 1);
        var bed = _shelf.Add(members);
        if (_twists.Has("created-not-stored")) _gone.Add(bed);
        return Answer.Created($"/beds/{Shelf.IdOf(bed)}", bed);
    }

    private void StoreRefused(JsonElement body)
    {
        var isLate = _new.With("length", Is.Integer(1, int.MaxValue)).Problem(body) is null;
        var isObject = body.ValueKind == JsonValueKind.Object;
        if ((isLate && _twists.Has("late-refusal-stored")) || (isObject && _twists.Has("failed-creation-stored"))) _shelf.Add(_new.Read(body));
    }

    private Answer Read(Call call, JsonObject bed)
    {
        var shown = bed.DeepClone().AsObject();
        if (_twists.Has("number-below-minimum")) shown["length"] = -1;
        if (_twists.Has("undeclared-member")) shown["debug"] = "query took 3 ms";
        return Answer.Ok(shown);
    }

    private Answer Change(Call call)
    {
        if (_twists.Has("crash-on-deep-body") && call.Body.ValueKind != JsonValueKind.Object) throw new InvalidOperationException("no object");
        return OnBed(call, Changed);
    }

    private Answer Changed(Call call, JsonObject bed)
    {
        if (_change.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var changed = _twists.Has("patch-not-stored") ? bed.DeepClone().AsObject() : bed;
        var members = _change.Read(call.Body);
        if (_twists.Has("patch-clears")) foreach (var name in new[] { "soil", "sunny" }) changed.Remove(name);
        Shelf.Merge(changed, members);
        return Answer.Ok(changed);
    }

    private Answer Delete(Call call)
    {
        if (_twists.Has("second-delete-fails") && _deleted.Contains(call.Route("bedId"))) throw new InvalidOperationException("deleted before");
        return OnBed(call, (_, bed) =>
        {
            _deleted.Add(Shelf.IdOf(bed));
            if (_twists.Has("deleted-still-listed")) _gone.Add(bed);
            else _shelf.Remove(bed);
            return new Answer(204);
        });
    }

    private Answer OnBed(Call call, Func<Call, JsonObject, Answer> then)
    {
        var id = call.Route("bedId");
        if (_twists.Has("crash-on-long-number") && id.All(char.IsAsciiDigit) && !int.TryParse(id, out _)) throw new OverflowException();
        if (!Identifiers.IsNumber(id)) return _errors.Invalid("the id is no number");
        return _shelf.Find(id) is { } bed && !_gone.Contains(bed) ? then(call, bed) : _twists.Has("wrong-refusal") ? _errors.Of(410, "no such bed") : _errors.NotFound();
    }
}
