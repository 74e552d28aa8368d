using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Assertions;

/// <summary><c>minLength</c> and <c>maxLength</c>, in characters (code points).</summary>
internal sealed class Length(string name, SchemaReader reader, long limit, bool upper) : TextAssertion(name, reader.Position)
{
    /// <summary>The bytes that one character takes at most.</summary>
    private const int WidestCharacter = 4;

    protected override string Expected => $"{(upper ? "at most" : "at least")} {Wording.Count(limit, "character")}";

    public static Func<SchemaReader, Keyword?> Reader(string name, bool upper) => reader =>
        Count.TryReadLimit(reader, name, out var limit) ? new Length(name, reader, limit, upper) : null;

    protected override bool IsValid(ReadOnlySpan<byte> text)
    {
        // Where the bytes alone decide, nobody counts characters.
        if (upper) return text.Length <= limit || InstanceText.CountCharacters(text) <= limit;
        return text.Length >= limit && (text.Length / WidestCharacter >= limit || InstanceText.CountCharacters(text) >= limit);
    }

    protected override string Actual(JsonElement instance)
    {
        using var text = new InstanceText(instance, stackalloc byte[256]);
        return $"{Wording.Count(InstanceText.CountCharacters(text.Utf8), "character")} ({Wording.Describe(instance)})";
    }
}
