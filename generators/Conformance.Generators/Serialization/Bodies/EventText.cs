using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Text;

namespace Conformance.Generators.Serialization.Bodies;

/// <summary>One event of an event stream (HTML Standard section 9.2.5, OpenAPI 3.2 section 4.14.3): a field on each line, then a blank line.</summary>
internal static class EventText
{
    private static readonly string[] Fields = ["event", "data", "id", "retry"];

    /// <summary>The event; a value that is no object is its data.</summary>
    public static string Write(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object) return $"data: {ValueText.Of(value)}\n\n";
        var lines = new StringBuilder();
        foreach (var field in value.EnumerateObject().Where(f => Fields.Contains(f.Name)))
        {
            foreach (var line in ValueText.Of(field.Value).Split('\n')) lines.Append(field.Name).Append(": ").Append(line).Append('\n');
        }

        return lines.Append('\n').ToString();
    }

    /// <summary>The events of a stream, each as its fields in order; several lines of one field are joined.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string stream) => stream
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(ReadEvent);

    private static Dictionary<string, string> ReadEvent(string text)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != ':'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (name, value) = colon < 0 ? (line, "") : (line[..colon], line[(colon + 1)..]);
            if (value.StartsWith(' ')) value = value[1..];
            fields[name] = fields.TryGetValue(name, out var before) ? $"{before}\n{value}" : value;
        }

        return fields;
    }
}
