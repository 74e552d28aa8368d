using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Conformance.Mock.Tests.Defects;

/// <summary>
/// A talk with one mock. A step is <c>METHOD target | Header: value | body</c>; a header without value is left out; in a body
/// <c>&lt;FF&gt;</c> is that byte. <c>{id}</c> is the last id that was answered, <c>{made}</c> the path of the last Location, <c>{next}</c> the last
/// way to a next page, <c>{first-next}</c> the first one.
/// </summary>
internal sealed partial class Talk(Uri address, InstantTime time)
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _answers = [];

    /// <summary>What was answered, in order; what had to be waited for stands before it.</summary>
    public IReadOnlyList<string> Answers => _answers;

    /// <summary>Takes the steps one after the other.</summary>
    public async Task<Talk> SayAsync(IEnumerable<string> steps)
    {
        foreach (var step in steps) await SayAsync(step);
        return this;
    }

    private async Task SayAsync(string step)
    {
        var answer = await RawClient.SendAsync(address, Request(Known().Replace(step, m => _known.GetValueOrDefault(m.Groups["name"].Value, m.Value))));
        var waits = time.TakeWaits().Where(w => w > TimeSpan.Zero && w < TimeSpan.FromSeconds(60)).ToList();
        _answers.Add($"{string.Concat(waits.Select(w => $"after {w} "))}{answer}");
        Learn(answer);
    }

    private static byte[] Request(string step)
    {
        var parts = step.Split(" | ");
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["Host"] = "mock.test", ["Connection"] = "close", ["Authorization"] = "Bearer all" };
        byte[]? body = null;
        foreach (var part in parts[1..])
        {
            if (Header().Match(part) is { Success: true } header) headers[header.Groups["name"].Value] = header.Groups["value"].Value.Trim();
            else body = Bytes(part);
        }

        if (body is not null) headers["Content-Length"] = body.Length.ToString();
        if (body is not null) headers.TryAdd("Content-Type", "application/json");
        var head = $"{parts[0]} HTTP/1.1\r\n{string.Concat(headers.Where(h => h.Value.Length > 0).Select(h => $"{h.Key}: {h.Value}\r\n"))}\r\n";
        return [.. Encoding.Latin1.GetBytes(head), .. body ?? []];
    }

    private static byte[] Bytes(string body) =>
        [.. body.Split("<FF>").SelectMany((piece, i) => i == 0 ? Encoding.UTF8.GetBytes(piece) : [0xFF, .. Encoding.UTF8.GetBytes(piece)])];

    private void Learn(string answer)
    {
        var blank = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (blank < 0) return;
        if (Location().Match(answer[..blank]) is { Success: true } location) _known["made"] = Target(location.Groups["url"].Value);
        if (Link().Match(answer[..blank]) is { Success: true } link) LearnNext(Target(link.Groups["url"].Value));
        if (Parsed(answer[(blank + 4)..]) is { } body) Learn(body);
    }

    private void Learn(JsonNode body)
    {
        var one = body is JsonArray items ? items.FirstOrDefault() : body["id"] is null ? body.AsObject().Select(p => p.Value).OfType<JsonArray>().FirstOrDefault()?.FirstOrDefault() : body;
        if (one is JsonObject item && item["id"] is JsonValue id) _known["id"] = id.ToString();
        if (body is not JsonObject holder) return;
        if (holder["next_cursor"] is JsonValue cursor) LearnNext(cursor.ToString());
        if (holder["_links"]?["next"]?["href"] is JsonValue href) LearnNext(Target(href.ToString()));
    }

    private void LearnNext(string next)
    {
        _known["next"] = next;
        _known.TryAdd("first-next", next);
    }

    private static JsonNode? Parsed(string body)
    {
        var bytes = Encoding.Latin1.GetBytes(body);
        try
        {
            return bytes.Length > 0 && Utf8.IsValid(bytes) && JsonNode.Parse(bytes) is { } node and (JsonObject or JsonArray) ? node : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Target(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme == "http" ? uri.PathAndQuery : url;

    [GeneratedRegex(@"\{(?<name>id|next|first-next|made)\}", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Known();

    [GeneratedRegex("^(?<name>[A-Za-z-]+):(?<value>.*)$", RegexOptions.Singleline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Header();

    [GeneratedRegex("^Location: (?<url>[^\r]*)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Location();

    [GeneratedRegex("^Link: <(?<url>[^>]*)>; rel=\"next\"", RegexOptions.Multiline, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Link();
}
