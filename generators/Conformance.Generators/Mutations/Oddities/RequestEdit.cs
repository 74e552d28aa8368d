using System.Text;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Serialization.Reading;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Requests with one part changed as it is sent.</summary>
internal static class RequestEdit
{
    /// <summary>The request with text behind its query.</summary>
    public static Request WithQuery(Request request, string text) =>
        request with { Target = $"{request.Target}{(request.Target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{text}" };

    /// <summary>The request with one query parameter as it is given, encoded already; others of its name go.</summary>
    public static Request WithParameter(Request request, string name, string encoded)
    {
        var (path, query) = Split(request.Target);
        var key = PercentText.Encode(name);
        var others = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => p.Split('=')[0] != key);
        return request with { Target = $"{path}?{string.Join('&', others.Append($"{key}={encoded}"))}" };
    }

    /// <summary>The request with the value of a path parameter as it is given, encoded already; null where the path cannot be read.</summary>
    public static Request? WithPathValue(OperationSlots slots, Request request, string name, string encoded)
    {
        if (!RawRequest.TryParse(slots.Operation, request.Target, [], out var raw)) return null;
        var path = new StringBuilder();
        slots.Template.Expand(path, new Dictionary<string, string>(raw.Path, StringComparer.Ordinal) { [name] = encoded });
        return request with { Target = $"{path}{(raw.Query.Length > 0 ? "?" : "")}{raw.Query}" };
    }

    /// <summary>The request with another path.</summary>
    public static Request WithPath(Request request, Func<string, string> change)
    {
        var (path, query) = Split(request.Target);
        return request with { Target = $"{change(path)}{(query.Length > 0 ? "?" : "")}{query}" };
    }

    /// <summary>The request with a header line more.</summary>
    public static Request WithHeader(Request request, string name, string value) => request with { Headers = [.. request.Headers, new Field(name, value)] };

    /// <summary>The request without a header.</summary>
    public static Request WithoutHeader(Request request, string name) =>
        request with { Headers = [.. request.Headers.Where(h => !h.Name.Equals(name, StringComparison.OrdinalIgnoreCase))] };

    private static (string Path, string Query) Split(string target)
    {
        var mark = target.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (target, "") : (target[..mark], target[(mark + 1)..]);
    }
}
