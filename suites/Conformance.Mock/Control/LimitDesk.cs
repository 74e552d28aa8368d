using System.Text.Json;
using System.Text.Json.Nodes;

using Conformance.Mock.Limits;

namespace Conformance.Mock.Control;

/// <summary>Shows and changes the limits while the mock runs: <c>{"requests": 600, "seconds": 60}</c>, or <c>null</c> for none.</summary>
/// <param name="limiter">Keeps them.</param>
internal sealed class LimitDesk(RateLimiter limiter)
{
    /// <summary>What holds now.</summary>
    public JsonNode? Show() => limiter.Limit is { } limit
        ? new JsonObject { ["requests"] = limit.Requests, ["seconds"] = limit.Window.TotalSeconds }
        : null;

    /// <summary>Puts another limit in place; false if it cannot be read.</summary>
    public bool TryChange(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            limiter.Limit = json.RootElement.ValueKind == JsonValueKind.Null ? null : Read(json.RootElement);
            return true;
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or OverflowException)
        {
            return false;
        }
    }

    private static RateLimit Read(JsonElement body) =>
        new(body.GetProperty("requests").GetInt32(), TimeSpan.FromSeconds(body.GetProperty("seconds").GetDouble()));
}
