using System.Text.Json;
using System.Text.Json.Nodes;

namespace Conformance.Mock.Identity;

/// <summary>Times that derive from what they belong to, never from the clock.</summary>
internal static class Instants
{
    private static readonly DateTimeOffset Epoch = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly ulong Span = (ulong)TimeSpan.FromDays(365).TotalMilliseconds;

    /// <summary>True for the name of a property that holds the time of creation.</summary>
    public static bool IsCreation(string name) => Plain(name) is "created" or "createdat" or "createdon" or "creationdate" or "createddate" or "createtime" or "creationtime";

    /// <summary>True for the name of a property that holds the time of the last change.</summary>
    public static bool IsChange(string name) => Plain(name)
        is "lastupdated" or "updated" or "updatedat" or "updatedon" or "modified" or "modifiedat" or "lastmodified" or "updatetime" or "lastupdate" or "lastmodifieddate";

    /// <summary>The time of a change: the first within a year, each later one a second after; written as what stands there is.</summary>
    public static JsonNode? Of(ulong born, int version, JsonNode? like)
    {
        var instant = Epoch.AddMilliseconds(born % Span).AddSeconds(version);
        return like?.GetValueKind() switch
        {
            JsonValueKind.Number => instant.ToUnixTimeSeconds(),
            JsonValueKind.String or JsonValueKind.Null or null => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"),
            _ => like?.DeepClone(),
        };
    }

    private static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
