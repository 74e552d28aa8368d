using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Directory;

/// <summary>Hooks: a short list that comes whole, and a secret that is never shown.</summary>
internal sealed class Hooks
{
    private static readonly Shape Hook = new(
    [
        new("host", v => Is.Host(v) && Is.Text(0, 100)(v), IsRequired: true),
        new("events", v => Is.Set(Is.OneOf("created", "changed", "removed"), 3)(v) && v.GetArrayLength() > 0, IsRequired: true),
        new("secret", Is.Text(8, 40), IsRequired: true),
        new("active", Is.Boolean),
    ], IsOpen: true);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly Shape _hook;
    private readonly Shelf _shelf = new(n => $"hook-{n}");
    private readonly Dictionary<JsonObject, string> _owners = [];

    public Hooks(Twists twists, ErrorStyle errors)
    {
        (_twists, _errors) = (twists, errors);
        _hook = twists.Has("empty-list-accepted") ? Hook.With("events", Is.Set(Is.OneOf("created", "changed", "removed"), 3)) : Hook;
    }

    public void Map(Router router)
    {
        router.Map("GET", "/hooks", call => new Answer(200, new JsonArray([.. Own(call).Select(Shown)])), "read");
        router.Map("POST", "/hooks", Create, "write", "application/json");
        router.Map("GET", "/hooks/{hookId}", call => OnHook(call, hook => new Answer(200, Shown(hook))), "read");
        router.Map("DELETE", "/hooks/{hookId}", call => OnHook(call, Delete), "write");
    }

    private IEnumerable<JsonObject> Own(Call call) => _shelf.Items.Where(h => _owners[h] == Keys.NameOf(call));

    private Answer Create(Call call)
    {
        if (_hook.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = _hook.Read(call.Body);
        members["host"] = ((string)members["host"]!).ToLowerInvariant();
        members.TryAdd("active", true);
        var hook = _shelf.Add(members);
        _owners[hook] = Keys.NameOf(call);
        return new Answer(201, Shown(hook));
    }

    private JsonNode Shown(JsonObject hook)
    {
        var shown = hook.DeepClone().AsObject();
        if (!_twists.Has("secret-shown")) shown.Remove("secret");
        return shown;
    }

    private Answer Delete(JsonObject hook)
    {
        _shelf.Remove(hook);
        return new Answer(204);
    }

    private Answer OnHook(Call call, Func<JsonObject, Answer> then) => Own(call).FirstOrDefault(h => Shelf.IdOf(h) == call.Route("hookId")) is { } hook ? then(hook) : _errors.NotFound();
}
