using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A number by which equal requests of one operation are found (FNV-1a over what is sent).</summary>
internal static class RequestFingerprint
{
    /// <summary>The number of a request.</summary>
    public static ulong Of(Request request)
    {
        var hash = Seeds.Mix(Seeds.Of(request.Target), request.Method);
        foreach (var field in request.Headers) hash = Seeds.Mix(Seeds.Mix(hash, field.Name), field.Value);
        if (request.Body is not { } body) return hash;
        foreach (var octet in body.Span) hash = (hash ^ octet) * 0x100000001B3;
        return Seeds.Scramble(hash + 1);
    }
}
