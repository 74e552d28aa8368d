using System.Collections.Concurrent;
using System.Text.Json;

namespace Conformance.Mock.Clients;

/// <summary>The members that JSON bodies had, as pointers with <c>*</c> for an item of any array.</summary>
internal sealed class MemberSet
{
    /// <summary>Objects whose names are data, as maps are, must not fill the memory.</summary>
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, bool> _pointers = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Adds the members of a body; one that is not JSON has none.</summary>
    public void Add(string? contentType, ReadOnlyMemory<byte> body)
    {
        if (contentType is null || !MediaTypes.IsJson(contentType) || body.IsEmpty) return;
        try
        {
            using var json = JsonDocument.Parse(body);
            Add(json.RootElement, "");
        }
        catch (JsonException)
        {
            // A body that is no JSON has no members; that it breaks the contract is said elsewhere.
        }
    }

    /// <summary>The pointers in order.</summary>
    public IReadOnlyList<string> ToList() => [.. _pointers.Keys.Order(StringComparer.Ordinal)];

    private void Add(JsonElement value, string pointer)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject()) AddMember(member.Value, JsonPointer.Append(pointer, member.Name));
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray()) Add(item, pointer + "/*");
        }
    }

    private void AddMember(JsonElement value, string pointer)
    {
        if (Volatile.Read(ref _count) < Most && _pointers.TryAdd(pointer, true)) Interlocked.Increment(ref _count);
        Add(value, pointer);
    }
}
