using System.Text;
using System.Text.Json;

namespace Conformance.Suites.Tests.Given;

/// <summary>Contracts and cases written down in a few words.</summary>
internal static class Api
{
    public static Contract Of(params Operation[] operations) => new()
    {
        Name = "given",
        Title = "Given",
        Version = "1",
        SpecVersion = SpecVersion.V30,
        Location = "given.yaml",
        Documents = new Dictionary<string, SourceDocument> { ["given.yaml"] = new("given.yaml", default, new NoIndex()) },
        Servers = [new Server("/", [])],
        Operations = [.. operations.Select((o, i) => o with { Ordinal = i })],
        Webhooks = [],
        SecuritySchemes = new Dictionary<string, SecurityScheme>(),
    };

    public static Operation Operation(string key, params string[] statuses) => new()
    {
        Ordinal = 0,
        Method = key.Split(' ')[0],
        Path = key.Split(' ')[1],
        Responses = [.. statuses.Select(s => new Response { Status = new StatusPattern(s), Place = default })],
        Place = new Place("given.yaml", "", 7, 3),
    };

    public static TestCase Case(Operation operation, string? target = null, string? body = null, string id = "0-examples-1") => new()
    {
        Id = id,
        Operation = operation,
        Phase = Phase.Examples,
        Mode = Mode.Positive,
        Reason = "as the test says",
        Request = new Request
        {
            Method = operation.Method,
            Target = target ?? operation.Path,
            Headers = body is null ? [] : [new Field("Content-Type", "application/json")],
            Body = body is null ? null : Encoding.UTF8.GetBytes(body),
        },
    };

    private sealed class NoIndex : IPlaceIndex
    {
        public Place Find(string file, string pointer) => new(file, pointer, 0, 0);

        public bool TryResolve(string pointer, out JsonElement found)
        {
            found = default;
            return false;
        }

        public IReadOnlyList<string> Lines(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Select(l => $"line {l}")];
    }
}
