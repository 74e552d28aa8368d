using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Chains;
using Conformance.Generators.Serialization;
using Conformance.Suites.Running.Examining.Shrinking;

namespace Conformance.Suites.Running.Replaying;

/// <summary>Puts into a request of a journal what the answers of now give, in the place of what those of then gave.</summary>
/// <param name="contract">The contract.</param>
public sealed class TakenAgain(Contract contract)
{
    /// <summary>The case with values of now; null where an answer that gives one is missing.</summary>
    /// <param name="testCase">The case as it was.</param>
    /// <param name="exchanges">What was sent and answered now.</param>
    public TestCase? Of(TestCase testCase, IReadOnlyList<Exchange> exchanges)
    {
        var request = testCase.Request;
        foreach (var taken in testCase.Taken)
        {
            if (exchanges.FirstOrDefault(e => e.Case.Id == taken.Case) is not { } from || AnswerValue.Read(from, taken.Pointer) is not { } value) return null;
            if ((taken.IsTarget ? Followed(request, from, value.ToString()) : Replaced(testCase.Operation, request, taken, value)) is not { } changed) return null;
            request = changed;
        }

        return testCase with { Request = request };
    }

    private Request? Followed(Request request, Exchange from, string link)
    {
        var operation = from.Case.Operation;
        var resolver = new LinkResolver(operation.Servers.Count > 0 ? operation.Servers : contract.Servers, contract.Profile.PaginationOf(operation)?.Origins ?? []);
        return resolver.Resolve(from, link) is { IsOurs: true, Target: { } target } ? request with { Target = target } : null;
    }

    private static Request Replaced(Operation operation, Request request, TakenValue taken, JsonElement value) => request with
    {
        Target = InQuery(InPath(operation, request.Target, taken, value.ToString()), taken, value.ToString()),
        Headers = [.. request.Headers.Select(h => h.Name == taken.Name && h.Value == taken.Value ? h with { Value = value.ToString() } : h)],
        Body = InBody(request, taken, value),
    };

    private static string InPath(Operation operation, string target, TakenValue taken, string value)
    {
        var template = PathTemplate.Parse(operation.Path);
        var path = RequestTarget.Path(target);
        if (!template.TryMatch(path, out var values) || !values.TryGetValue(taken.Name, out var raw) || Uri.UnescapeDataString(raw) != taken.Value) return target;
        var changed = new StringBuilder();
        template.Expand(changed, new Dictionary<string, string>(values, StringComparer.Ordinal) { [taken.Name] = Uri.EscapeDataString(value) });
        return changed.Append(target.AsSpan(path.Length)).ToString();
    }

    private static string InQuery(string target, TakenValue taken, string value) =>
        RequestTarget.Text(target, taken.Name) == taken.Value ? RequestTarget.With(target, taken.Name, value) : target;

    private static ReadOnlyMemory<byte>? InBody(Request request, TakenValue taken, JsonElement value)
    {
        if (taken.Value == value.ToString() || JsonBody.TryRead(request) is not { } body) return request.Body;
        return Put(body, taken, value) ? JsonBody.Write(body) : request.Body;
    }

    /// <summary>Replaces each member of that name and value; true if there was one.</summary>
    private static bool Put(JsonNode? node, TakenValue taken, JsonElement value)
    {
        if (node is JsonArray items) return items.Aggregate(false, (any, item) => Put(item, taken, value) || any);
        if (node is not JsonObject members) return false;
        var found = members[taken.Name] is JsonValue old && old.ToString() == taken.Value;
        if (found) members[taken.Name] = members[taken.Name]!.GetValueKind() == JsonValueKind.String ? JsonValue.Create(value.ToString()) : JsonValue.Create(value);
        return members.Select(m => m.Value).ToList().Aggregate(found, (any, member) => Put(member, taken, value) || any);
    }
}
