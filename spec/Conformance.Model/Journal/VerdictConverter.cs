using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>
/// Writes what passed as the check's id alone, what does not apply as <c>{"check","reason"}</c>, what failed as <c>{"failure"}</c>:
/// of a hundred verdicts ninety-nine passed. Reading goes through the same three factories as judging.
/// </summary>
internal sealed class VerdictConverter : JsonConverter<Verdict>
{
    /// <inheritdoc/>
    public override Verdict Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return Verdict.Passed(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A verdict is a check's id or an object.");
        var parts = Parts(ref reader, options);
        return parts switch
        {
            { Failure: { } failure } => Verdict.Failed(failure),
            { Check: { } check, Reason: { } reason } => Verdict.NotApplicable(check, reason),
            _ => throw new JsonException("A verdict has 'failure', or 'check' and 'reason'."),
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Verdict value, JsonSerializerOptions options)
    {
        if (value.Outcome == Outcome.Passed)
        {
            writer.WriteStringValue(value.Check);
            return;
        }

        writer.WriteStartObject();
        if (value.Failure is { } failure)
        {
            writer.WritePropertyName("failure"u8);
            JsonSerializer.Serialize(writer, failure, JournalJson.Default.Failure);
        }
        else
        {
            writer.WriteString("check"u8, value.Check);
            writer.WriteString("reason"u8, value.Reason);
        }

        writer.WriteEndObject();
    }

    private static (string? Check, string? Reason, Failure? Failure) Parts(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        (string? Check, string? Reason, Failure? Failure) parts = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "check": parts.Check = reader.GetString(); break;
                case "reason": parts.Reason = reader.GetString(); break;
                case "failure": parts.Failure = JsonSerializer.Deserialize(ref reader, JournalJson.Default.Failure); break;
                default: reader.Skip(); break;
            }
        }

        return parts;
    }
}
