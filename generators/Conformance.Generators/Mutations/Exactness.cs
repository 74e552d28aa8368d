using System.Text.Json;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Serialization;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Reading;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Mutations;

/// <summary>
/// Decides on the bytes that go out whether a changed value breaks the constraint that is meant: it is written, read back as a server
/// reads it, and validated. Thread-safe.
/// </summary>
/// <param name="bodies">Writes bodies.</param>
/// <param name="bodyReader">Reads bodies.</param>
/// <param name="parameterReader">Reads parameters.</param>
internal sealed class Exactness(BodyWriter bodies, BodyReader bodyReader, ParameterReader parameterReader)
{
    private static readonly HashSet<string> Compositions = new(StringComparer.Ordinal)
    {
        "oneOf", "anyOf", "allOf", "not", "if", "then", "else", "discriminator", "dependentSchemas", "contains",
    };

    /// <summary>How many constraints besides the one that is meant a value of a slot breaks; null where it does not break that one, or others elsewhere.</summary>
    public int? Surplus(OperationSlots slots, Slot slot, Breach breach, JsonElement value)
    {
        var errors = Read(slots, slot, value);
        if (errors is not { Count: > 0 }) return null;
        var (pointer, surplus) = (breach.Site.Pointer, 0);
        var composed = errors.Where(e => Compositions.Contains(e.Keyword) && IsWithin(pointer, e.InstancePointer)).Select(e => e.InstancePointer).ToList();
        var isMeant = composed.Count > 0;
        foreach (var error in errors)
        {
            var isHere = IsWithin(error.InstancePointer, pointer);
            if (!isHere && !composed.Any(c => IsWithin(error.InstancePointer, c))) return null;
            if (isHere && breach.IsReportedAs(error.Keyword)) isMeant = true;
            else surplus++;
        }

        return isMeant ? surplus : null;
    }

    private List<SchemaError>? Read(OperationSlots slots, Slot slot, JsonElement value) => slot is BodySlot body
        ? ReadBody(body, value)
        : ReadParameter(slots, (ParameterSlot)slot, value);

    private List<SchemaError>? ReadParameter(OperationSlots slots, ParameterSlot slot, JsonElement value)
    {
        if (Unsendable.Problem(slot.Parameter, value) is not null) return null;
        var parts = new RequestParts(slots.Operation, slots.Template, bodies);
        parts.Write(slot.Parameter, value);
        var request = parts.ToRequest();
        if (!RawRequest.TryParse(slots.Operation, request.Target, request.Headers, out var raw)) return null;
        if (!parameterReader.TryRead(slot.Parameter, raw, out var read)) return null;
        if (slot.Parameter.AllowEmptyValue && read.ValueKind == JsonValueKind.String && read.ValueEquals(""u8)) return null;
        return [.. slot.Blueprint.Validate(read, Direction.Request)];
    }

    private List<SchemaError>? ReadBody(BodySlot slot, JsonElement value)
    {
        if (slot.Content.ItemSchema is not null) return ReadItems(slot, value);
        if (MediaTypes.IsJson(slot.MediaType)) return [.. slot.Blueprint.Validate(value, Direction.Request)];
        var written = bodies.Write(slot.Content, value, slot.MediaType);
        if (written.Bytes.IsEmpty || !bodyReader.Read(slot.Content, written.ContentType, written.Bytes).TryGet(out var read)) return null;
        return [.. slot.Blueprint.Validate(read, Direction.Request)];
    }

    private List<SchemaError>? ReadItems(BodySlot slot, JsonElement value)
    {
        var written = bodies.Write(slot.Content, JsonBuild.Array([value]), slot.MediaType);
        if (!bodyReader.Read(slot.Content, written.ContentType, written.Bytes).TryGet(out var read)) return null;
        return read is { ValueKind: JsonValueKind.Array } && read.GetArrayLength() == 1 ? [.. slot.Blueprint.Validate(read[0], Direction.Request)] : null;
    }

    private static bool IsWithin(string pointer, string around) =>
        pointer.StartsWith(around, StringComparison.Ordinal) && (pointer.Length == around.Length || pointer[around.Length] == '/');
}
