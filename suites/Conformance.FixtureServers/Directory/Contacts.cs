using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Directory;

/// <summary>Contacts: each sees those of their own.</summary>
internal sealed partial class Contacts
{
    private static readonly Shape Phone = new([new("kind", Is.OneOf("home", "mobile", "work"), IsRequired: true), new("number", Is.Like(NumberForm()), IsRequired: true)], IsOpen: true);

    private static readonly Shape Address = new([new("city", Is.Text(1, 60), IsRequired: true), new("street", Is.Text(1, 60)), new("zip", Is.Text(3, 10))], IsOpen: true);

    private static readonly Shape Plain = new(
    [
        new("name", Is.Text(1, 80), IsRequired: true),
        new("email", v => Is.Email(v) && Is.Text(0, 100)(v), IsRequired: true),
        new("site", v => Is.Host(v) && Is.Text(0, 100)(v)),
        new("tags", Is.Set(Is.Text(1, 20), 8)),
        new("metAt", Is.Instant),
        new("priority", Is.Integer(1, 5)),
    ], IsOpen: true);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly Shape _contact;
    private readonly Shape _change = Plain.ForPatch();
    private readonly Shelf _shelf = new(n => $"00000000-0000-4000-8000-{n * 7919:x12}");
    private readonly Dictionary<JsonObject, string> _owners = [];

    public Contacts(Twists twists, ErrorStyle errors)
    {
        (_twists, _errors) = (twists, errors);
        var phone = twists.Has("nested-enum-ignored") ? Phone.With("kind", Is.Text(0, 99)) : Phone;
        var address = twists.Has("nested-bound-ignored") ? Address.With("zip", Is.Text(0, int.MaxValue)) : Address;
        _contact = Plain with { Fields = [.. Plain.Fields, new("phones", Is.List(Is.Object(phone), 4)), new("address", Is.Object(address))] };
        for (var number = 1; number <= 38; number++) Store(Seed(number), number % 5 == 0 ? "bob" : "ada");
    }

    public void Map(Router router)
    {
        router.Map("GET", "/contacts", List, "read");
        router.Map("POST", "/contacts", Create, "write", "application/json");
        router.Map("GET", "/contacts/{contactId}", call => OnContact(call, contact => Shown(contact)), "read");
        router.Map("PUT", "/contacts/{contactId}", call => OnContact(call, contact => Replace(call, contact)), "write", "application/json");
        router.Map("PATCH", "/contacts/{contactId}", call => OnContact(call, contact => Change(call, contact)), "write", "application/merge-patch+json");
        router.Map("DELETE", "/contacts/{contactId}", call => OnContact(call, Delete), "write");
        router.Map("POST", "/contacts/{contactId}/archive", call => OnContact(call, contact => Move(contact, "archived")), "write");
        router.Map("POST", "/contacts/{contactId}/restore", call => OnContact(call, contact => Move(contact, "active")), "write");
        if (_twists.Has("others-write")) router.Between(new SecondClient(_shelf, Seed).Write);
    }

    private static JsonObject Seed(int number) => new()
    {
        ["name"] = $"Contact {number}",
        ["email"] = $"c{number}@example.com",
        ["priority"] = (number % 5) + 1,
        ["status"] = number % 4 == 0 ? "archived" : "active",
        ["createdAt"] = $"2026-01-{(number % 28) + 1:00}T08:00:00Z",
    };

    private JsonObject Store(JsonObject members, string owner)
    {
        var contact = _shelf.Add(members);
        _owners[contact] = owner;
        return contact;
    }

    /// <summary>What others make while Ada looks belongs to her, too.</summary>
    private bool BelongsTo(JsonObject contact, string name) => _owners.GetValueOrDefault(contact, "ada") == name;

    private Answer List(Call call)
    {
        var query = new QueryReader(call.Query);
        var limit = query.Integer("limit", 1, 50) ?? 15;
        var status = query.Word("status", "active", "archived");
        var (name, cursor) = (Keys.NameOf(call), query.Text("cursor"));
        var start = cursor is null ? 0 : CursorForm().IsMatch(cursor) ? int.Parse(cursor[1..], NumberStyles.HexNumber) : -1;
        if (start < 0) return _twists.Has("crash-on-unknown-cursor") ? throw new InvalidOperationException("no cursor") : _errors.Invalid("'cursor' is unknown");
        if (query.Problem is { } problem) return _errors.Invalid(problem);
        return Page(start, limit, [.. _shelf.Items.Where(c => (BelongsTo(c, name) || _twists.Has("lists-all-owners")) && (status is null || (string)c["status"]! == status))]);
    }

    private Answer Page(int start, int limit, List<JsonObject> chosen)
    {
        var behind = chosen.Where(c => Number(c) > start).ToList();
        if (_twists.Has("pages-turned-round") && start > 0) behind.Reverse();
        var page = behind.Take(_twists.Has("one-too-many") && behind.Count > limit ? limit + 1 : limit).ToList();
        var hasMore = behind.Count > page.Count && !(start > 0 && _twists.Has("ends-early"));
        var last = page.Count == 0 ? start : Number(page[^1]) + (_twists.Has("cursor-passes-by") ? 1 : 0);
        var next = hasMore || _twists.Has("never-ends") ? _twists.Has("cursor-as-number") ? (JsonNode)last : $"c{last:x6}" : null;
        return new Answer(200, new JsonObject { ["items"] = new JsonArray([.. page.Select(c => Shown(c).Body)]), ["next"] = next });
    }

    private static int Number(JsonObject contact) => (int)(Convert.ToInt64(Shelf.IdOf(contact)[24..], 16) / 7919);

    private Answer Create(Call call)
    {
        if (_contact.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = Tidy.WithDefaults(Tidy.Up(_contact.Read(call.Body), _twists));
        members["status"] = "active";
        members["createdAt"] = "2026-03-01T09:30:00Z";
        if (_twists.Has("nested-member-lost") && members["address"] is JsonObject address) address.Remove("street");
        return Shown(Store(members, Keys.NameOf(call))) with { Status = 201 };
    }

    private Answer Shown(JsonObject contact)
    {
        var shown = contact.DeepClone().AsObject();
        if (_twists.Has("instant-without-offset")) shown["createdAt"] = ((string)shown["createdAt"]!).TrimEnd('Z');
        if (_twists.Has("nested-wrong-type") && shown["address"] is JsonObject address) address["zip"] = 12345;
        return new Answer(200, shown);
    }

    private Answer Replace(Call call, JsonObject contact)
    {
        if (_contact.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = Tidy.WithDefaults(Tidy.Up(_contact.Read(call.Body), _twists));
        foreach (var kept in new[] { "status", "createdAt" }) members[kept] = contact[kept]!.DeepClone();
        Shelf.Replace(contact, members);
        return Shown(contact);
    }

    private Answer Change(Call call, JsonObject contact)
    {
        if (_change.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        Shelf.Merge(contact, Tidy.Up(_change.Read(call.Body), _twists));
        Tidy.WithDefaults(contact);
        return Shown(contact);
    }

    private Answer Delete(JsonObject contact)
    {
        if (_twists.Has("deletion-archives")) contact["status"] = "archived";
        else _shelf.Remove(contact);
        return new Answer(204);
    }

    private Answer Move(JsonObject contact, string status)
    {
        if (status == "active" && _twists.Has("restore-does-nothing")) return Shown(contact);
        contact["status"] = status;
        return Shown(contact);
    }

    private Answer OnContact(Call call, Func<JsonObject, Answer> then)
    {
        if (_shelf.Find(call.Route("contactId").ToLowerInvariant()) is not { } contact) return _errors.NotFound();
        if (BelongsTo(contact, Keys.NameOf(call)) || _twists.Has(call.Method == "GET" ? "reads-what-others-own" : "changes-what-others-own")) return then(contact);
        return _twists.Has("tells-what-others-own") ? _errors.Of(403, "the contact is somebody else's") : _errors.NotFound();
    }

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}\z")]
    private static partial Regex NumberForm();

    [GeneratedRegex(@"^c[0-9a-f]{6}\z")]
    private static partial Regex CursorForm();
}
