using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Storing;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Archive;

/// <summary>Authors: a unique handle, and no deletion while a book refers to one.</summary>
internal sealed partial class Authors
{
    private static readonly Shape Author = new(
    [
        new("handle", v => Is.Text(3, 40)(v) && Is.Like(HandleForm())(v), IsRequired: true),
        new("name", Is.Text(1, 80), IsRequired: true),
        new("born", Is.NullOr(Is.Integer(1000, 2020))),
        new("alive", Is.Boolean),
    ], IsOpen: true);

    private readonly Twists _twists;
    private readonly ErrorStyle _errors;
    private readonly Books _books;
    private readonly LinkedPages _pages;
    private readonly Shelf _shelf = new(n => $"a{n}");

    public Authors(Twists twists, ErrorStyle errors, Books books)
    {
        (_twists, _errors, _books, _pages) = (twists, errors, books, new LinkedPages(twists, errors));
        for (var number = 1; number <= 26; number++) _shelf.Add(Seed(number));
        books.Knows = id => _shelf.Find(id) is not null;
    }

    public void Map(Router router)
    {
        router.Map("GET", "/authors", List, "archive:read");
        router.Map("POST", "/authors", Create, "archive:write", "application/json");
        router.Map("GET", "/authors/{authorId}", call => OnAuthor(call, Answer.Ok), "archive:read");
        router.Map("PUT", "/authors/{authorId}", call => OnAuthor(call, author => Replace(call, author)), "archive:write", "application/json");
        router.Map("DELETE", "/authors/{authorId}", call => OnAuthor(call, Delete), "archive:write");
        if (_twists.Has("others-write")) router.Between(new SecondClient(_shelf, Seed, author => !_books.ReferTo(author)).Write);
    }

    private static JsonObject Seed(int number) => new() { ["handle"] = $"author-{number}", ["name"] = $"Author {number}", ["born"] = 1900 + (number % 100) };

    private Answer List(Call call) => _pages.Page(call, new QueryReader(call.Query), _shelf.Items);

    private Answer Create(Call call)
    {
        if (Author.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = Author.Read(call.Body);
        if (IsTaken(members, null) && !_twists.Has("handle-not-unique")) return _twists.Has("conflict-fails") ? _errors.Of(500, "duplicate key") : _errors.Conflict("the handle is taken");
        var author = _shelf.Add(members);
        if (_twists.Has("location-missing")) return new Answer(201, author.DeepClone());
        var created = Answer.Created($"{(_twists.Has("location-of-other-kind") ? "/books" : "/authors")}/{Shelf.IdOf(author)}", author);
        return _twists.Has("creation-answers-200") ? created with { Status = 200 } : created;
    }

    private Answer Replace(Call call, JsonObject author)
    {
        if (Author.Problem(call.Body) is { } problem) return _errors.Invalid(problem);
        var members = Author.Read(call.Body);
        if (IsTaken(members, author)) return _errors.Conflict("the handle is taken");
        if (_twists.Has("put-makes-another")) return Answer.Ok(_shelf.Add(members));
        Shelf.Replace(author, members);
        return Answer.Ok(author);
    }

    private Answer Delete(JsonObject author)
    {
        if (_books.ReferTo(author)) return _errors.Conflict("a book refers to the author");
        _shelf.Remove(author);
        return new Answer(204);
    }

    private bool IsTaken(JsonObject members, JsonObject? except) => _shelf.Items.Any(a => a != except && (string)a["handle"]! == (string)members["handle"]!);

    private Answer OnAuthor(Call call, Func<JsonObject, Answer> then) => _shelf.Find(call.Route("authorId")) is { } author ? then(author) : _errors.NotFound();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z")]
    private static partial Regex HandleForm();
}
