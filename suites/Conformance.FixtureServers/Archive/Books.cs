using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Archive;

/// <summary>Books: each refers to an author; they are lent and come back.</summary>
internal sealed class Books
{
    private static readonly string[] Languages = ["de", "en", "fr"];

    private static readonly Shape Book = new(
    [
        new("title", Is.Text(1, 120), IsRequired: true),
        new("authorId", Is.Text(2, 10), IsRequired: true),
        new("pages", Is.Integer(1, 5000), IsRequired: true),
        new("language", Is.OneOf(Languages)),
        new("keywords", Is.List(Is.Text(1, 30), 10)),
    ], IsOpen: true);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly LinkedPages _pages;
    private readonly Shape _change = Book.ForPatch();
    private readonly Shelf _shelf = new(n => $"b{n}");

    public Books(Twists twists, ErrorStyle errors)
    {
        (_twists, _errors, _pages) = (twists, errors, new LinkedPages(twists, errors));
        for (var number = 1; number <= 31; number++) _shelf.Add(Seed(number));
    }

    /// <summary>Whether an author is known.</summary>
    public Func<string, bool> Knows { get; set; } = _ => false;

    public void Map(Router router)
    {
        router.Map("GET", "/books", List, "archive:read");
        router.Map("POST", "/books", Create, "archive:write", "application/json");
        router.Map("GET", "/books/{bookId}", call => OnBook(call, Read), "archive:read");
        router.Map("PATCH", "/books/{bookId}", call => OnBook(call, book => Change(call, book)), "archive:write", "application/merge-patch+json");
        router.Map("DELETE", "/books/{bookId}", call => OnBook(call, Delete), "archive:write");
        router.Map("POST", "/books/{bookId}/lend", call => OnBook(call, book => Move(book, "shelved", "lent")), "archive:write");
        router.Map("POST", "/books/{bookId}/return", call => OnBook(call, book => Move(book, "lent", "shelved")), "archive:write");
    }

    /// <summary>Whether a book refers to an author.</summary>
    public bool ReferTo(JsonObject author) => _shelf.Items.Any(b => (string)b["authorId"]! == Shelf.IdOf(author));

    private static JsonObject Seed(int number) => new()
    {
        ["title"] = $"Book {number}",
        ["authorId"] = $"a{(number % 12) + 1}",
        ["pages"] = 100 + number,
        ["language"] = Languages[number % 3],
        ["state"] = "shelved",
    };

    private Answer List(Call call)
    {
        var query = new QueryReader(call.Query);
        var language = query.Word("language", Languages);
        return _pages.Page(call, query, _shelf.Items.Where(b => language is null || (string?)b["language"] == language));
    }

    private Answer Create(Call call)
    {
        if (Book.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = Book.Read(call.Body);
        if (!Knows((string)members["authorId"]!)) return _errors.Of(422, "there is no such author");
        members["state"] = _twists.Has("read-only-set") && call.Body.TryGetProperty("state", out var state) && Is.OneOf("shelved", "lent")(state) ? state.GetString() : "shelved";
        var book = _shelf.Add(members);
        return Answer.Created($"/books/{Shelf.IdOf(book)}", book);
    }

    private Answer Read(JsonObject book)
    {
        var tag = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(book.ToJsonString())))[..16];
        var answer = Answer.Ok(book);
        return _twists.Has("etag-missing") ? answer : answer.With("ETag", _twists.Has("etag-without-quotes") ? tag : $"\"{tag}\"");
    }

    private Answer Change(Call call, JsonObject book)
    {
        if (_change.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = _change.Read(call.Body);
        if ((string?)members["authorId"] is { } author && !Knows(author)) return _errors.Of(422, "there is no such author");
        Shelf.Merge(book, members);
        if (_twists.Has("patch-changes-others") && !members.ContainsKey("pages")) book["pages"] = 1;
        return Answer.Ok(book);
    }

    private Answer Delete(JsonObject book)
    {
        if (_twists.Has("deletes-another") && _shelf.Items.LastOrDefault(b => b != book) is { } other) _shelf.Remove(other);
        else _shelf.Remove(book);
        return new Answer(204);
    }

    private Answer Move(JsonObject book, string from, string to)
    {
        if ((string)book["state"]! != from) return _errors.Conflict($"the book is not {from}");
        if (to == "lent" && _twists.Has("lending-not-stored")) return Answer.Ok(new JsonObject(book.Select(m => KeyValuePair.Create(m.Key, m.Key == "state" ? to : m.Value?.DeepClone()))));
        book["state"] = to;
        return Answer.Ok(book);
    }

    private Answer OnBook(Call call, Func<JsonObject, Answer> then) => _shelf.Find(call.Route("bookId")) is { } book ? then(book) : _errors.NotFound();
}
