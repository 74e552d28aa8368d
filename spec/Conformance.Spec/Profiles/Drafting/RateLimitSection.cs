namespace Conformance.Spec.Profiles.Drafting;

/// <summary>The rate-limit headers that responses of a document declare.</summary>
internal sealed class RateLimitSection : IDraftSection
{
    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        var headers = subject.Contract.Operations
            .SelectMany(o => o.Responses)
            .SelectMany(r => r.Headers)
            .Select(h => h.Name)
            .Where(n => Joined(n).Contains("ratelimit", StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        writer.Blank();
        if (headers.Length == 0)
        {
            writer.Comment("rate-limits: absent, for no response declares a header that speaks of them.");
            return;
        }

        writer.Key("", "rate-limits", "", "headers that responses declare");
        Header(writer, "limit-header", headers.FirstOrDefault(h => Joined(h).EndsWith("limit", StringComparison.Ordinal)));
        Header(writer, "remaining-header", headers.FirstOrDefault(h => Joined(h).EndsWith("remaining", StringComparison.Ordinal)));
        var reset = headers.FirstOrDefault(h => Joined(h).EndsWith("reset", StringComparison.Ordinal));
        Header(writer, "reset-header", reset);
        if (reset is not null) Reset(writer, reset);
        writer.Key("  ", "share", "0.8", "leaves a fifth of a bucket to others");
    }

    private static void Header(DraftWriter writer, string key, string? name)
    {
        if (name is not null) writer.Key("  ", key, YamlScalar.Of(name), "its name says so");
    }

    private static void Reset(DraftWriter writer, string name)
    {
        var old = name.StartsWith("X-", StringComparison.OrdinalIgnoreCase);
        writer.Key("  ", "reset", old ? "epoch" : "seconds", old ? "usual for headers that begin with X-" : "as the standard headers have it");
    }

    private static string Joined(string name) => name.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
