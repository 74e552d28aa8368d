using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of <c>errors</c>.</summary>
public static class ErrorKeys
{
    /// <summary>The keys.</summary>
    public static KeyTable<ErrorProfile> Table { get; } = new(
        "errors",
        new("media-type", "text", "The media type of error bodies; any where absent.", (e, s) => e with { MediaType = s.Text() }),
        new("schema", "object", "The JSON Schema of an error body, in the dialect of the document.", (e, s) => e with { Schema = Schema(s) }),
        new("code", "pointer", "The machine-readable code.", (e, s) => e with { CodePointer = s.JsonPointerText() }),
        new("fresh", "pointer", "A value that differs from answer to answer.", (e, s) => e with { FreshPointer = s.JsonPointerText() }),
        new("equal", "list of pairs of pointers", "Values that are equal.", (e, s) => e with { EqualPointers = s.PointerPairs() }),
        new("causes", "pointer", "The list that names each violated field.", (e, s) => e with { CausesPointer = s.JsonPointerText() }),
        new("codes", "list of objects", "Which codes fit which status.", (e, s) => e with { Codes = ErrorCodeKeys.Table.ReadAll(s, _ => ErrorCodeKeys.Start) }));

    internal static ErrorProfile None { get; } = new(null, null, null, null, [], null, []);

    private static Schema? Schema(Setting setting) =>
        setting.Members() is null ? null : new(setting.Document.File, setting.Pointer, setting.Json, setting.Place);
}
