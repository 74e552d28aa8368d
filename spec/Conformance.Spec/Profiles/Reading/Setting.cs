using System.Text.Json;
using Conformance.Model;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>
/// One value of a settings file and where it stands. What is wrong with it goes to <see cref="Faults"/>; the reading method then
/// returns null, so that one pass finds all faults.
/// </summary>
/// <param name="Document">The file.</param>
/// <param name="Pointer">JSON Pointer (RFC 6901) of the value.</param>
/// <param name="Json">The value.</param>
/// <param name="Faults">Receives what is wrong.</param>
public sealed partial record Setting(SourceDocument Document, string Pointer, JsonElement Json, ICollection<Diagnostic> Faults)
{
    /// <summary>The whole file as one setting.</summary>
    public static Setting Of(SourceDocument document, ICollection<Diagnostic> faults) => new(document, "", document.Root, faults);

    /// <summary>Where it stands.</summary>
    public Place Place => Document.PlaceOf(Pointer);

    /// <summary>Notes that the value is wrong.</summary>
    public void Fault(SettingFault fault) => Faults.Add(new Diagnostic(fault.Id, Severity.Error, Place, fault.Message, fault.Expected));

    /// <summary>The members of an object by name, in order; null if it is none.</summary>
    public IReadOnlyDictionary<string, Setting>? Members()
    {
        if (Json.ValueKind != JsonValueKind.Object) return Wrong<IReadOnlyDictionary<string, Setting>>("an object");
        var members = new Dictionary<string, Setting>(StringComparer.Ordinal);
        foreach (var member in Json.EnumerateObject()) members[member.Name] = Below(JsonPointer.Append(Pointer, member.Name), member.Value);
        return members;
    }

    /// <summary>The items of a list; empty if it is none.</summary>
    public IReadOnlyList<Setting> Items()
    {
        if (Json.ValueKind != JsonValueKind.Array) return Wrong<IReadOnlyList<Setting>>("a list") ?? [];
        var items = new List<Setting>(Json.GetArrayLength());
        foreach (var item in Json.EnumerateArray()) items.Add(Below(JsonPointer.Append(Pointer, items.Count), item));
        return items;
    }

    /// <summary>The items of a list, or the value itself where it stands alone.</summary>
    public IReadOnlyList<Setting> OneOrMore() => Json.ValueKind == JsonValueKind.Array ? Items() : [this];

    private Setting Below(string pointer, JsonElement json) => this with { Pointer = pointer, Json = json };

    private T? Wrong<T>(string expected)
    {
        Fault(SettingFaults.WrongType(Json, expected));
        return default;
    }
}
