using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>Changes the way to the next page in an answer: a header line, or a URL or cursor in the body.</summary>
internal static class PageLinks
{
    /// <summary>How a header line names the next page.</summary>
    public const string Relation = "; rel=\"next\"";

    /// <summary>The answer with another way to the next page.</summary>
    /// <param name="encounter">The call.</param>
    /// <param name="reply">The answer.</param>
    /// <param name="change">Gives what stands there instead, or null for nothing.</param>
    public static Reply Change(Encounter encounter, Reply reply, Func<string, string?> change)
    {
        if (!reply.IsSuccess) return reply;
        return encounter.Model.Listing?.NextPointer is { } pointer
            ? InBody(reply, pointer, change)
            : reply with { Headers = [.. reply.Headers.SelectMany(h => InHeader(h, change))] };
    }

    /// <summary>True if an answer names a next page.</summary>
    public static bool Has(Encounter encounter, Reply reply) => encounter.Model.Listing?.NextPointer is { } pointer
        ? NodePointer.Text(reply.Json(), pointer) is not null
        : reply.Headers.Any(IsNext);

    /// <summary>True for the header line that names the next page.</summary>
    public static bool IsNext(Field header) => header.Name == "Link" && header.Value.EndsWith(Relation, StringComparison.Ordinal);

    private static IEnumerable<Field> InHeader(Field header, Func<string, string?> change)
    {
        if (!IsNext(header)) return [header];
        return change(header.Value[1..^(Relation.Length + 1)]) is { } next ? [header with { Value = $"<{next}>{Relation}" }] : [];
    }

    private static Reply InBody(Reply reply, string pointer, Func<string, string?> change)
    {
        if (reply.Json() is not { } body || NodePointer.Text(body, pointer) is not { } next) return reply;
        if (change(next) is { } other) NodePointer.TrySet(body, pointer, other);
        else NodePointer.TryRemove(body, pointer);
        return reply.WithJson(body);
    }
}
