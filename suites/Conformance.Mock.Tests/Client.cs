using System.Text.Json.Nodes;
using Conformance.Model;

namespace Conformance.Mock.Tests;

/// <summary>A client as a user of the API would write it: JSON in, JSON out, one status expected.</summary>
internal sealed class Client(Uri address, string authorization = "SSWS all") : IDisposable
{
    private readonly Wire _wire = new(address) { Authorization = authorization };

    /// <summary>The header lines of the last answer.</summary>
    public IReadOnlyList<Field> Headers { get; private set; } = [];

    /// <summary>Calls and returns the body, or null where there is none.</summary>
    public async Task<JsonNode?> Call(int status, string method, string target, string? json = null)
    {
        using var answer = await _wire.SendAsync(method, target, json);
        var text = await answer.Content.ReadAsStringAsync();
        ((int)answer.StatusCode).ShouldBe(status, $"{method} {target}\n{text}");
        Headers = [.. answer.Headers.SelectMany(h => h.Value, (h, v) => new Field(h.Key, v))];
        return text.Length == 0 || answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true ? null : JsonNode.Parse(text);
    }

    /// <summary>Calls and returns the items of a list.</summary>
    public async Task<IReadOnlyList<JsonNode>> List(string target) => [.. (await Call(200, "GET", target))!.AsArray().OfType<JsonNode>()];

    /// <summary>The path and query of the next page that the last answer names in a <c>Link</c> header, or null.</summary>
    public string? Next() => Headers
        .Where(h => h.Name == "Link" && h.Value.EndsWith("; rel=\"next\"", StringComparison.Ordinal))
        .Select(h => new Uri(h.Value[1..h.Value.IndexOf('>', StringComparison.Ordinal)]).PathAndQuery)
        .SingleOrDefault();

    /// <summary>All pages from the first one on.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<JsonNode>>> Walk(string target)
    {
        var pages = new List<IReadOnlyList<JsonNode>>();
        for (var at = target; at is not null && pages.Count < 100; at = Next()) pages.Add(await List(at));
        return pages;
    }

    /// <inheritdoc/>
    public void Dispose() => _wire.Dispose();
}
