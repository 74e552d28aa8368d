using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>The shape of error bodies, as most error responses of the document have it.</summary>
internal sealed class ErrorSection : IDraftSection
{
    private static readonly string[] Codes = ["errorCode", "error_code", "code", "error", "type"];
    private static readonly string[] Causes = ["errorCauses", "errors", "causes", "violations", "details", "invalid_params", "invalidParams"];
    private static readonly string[] Fresh = ["errorId", "error_id", "requestId", "request_id", "traceId", "trace_id", "correlationId"];

    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        var bodies = subject.Contract.Operations
            .SelectMany(o => o.Responses)
            .Where(r => r.Status.Code >= 400 || r.Status.Class >= 4 || r.Status.IsDefault)
            .SelectMany(r => r.Content)
            .Where(c => c is { IsJson: true, Schema: not null })
            .ToArray();
        writer.Blank();
        if (bodies.Length == 0)
        {
            writer.Comment("errors: absent, for no error response of the document has a JSON schema.");
            return;
        }

        var commonest = bodies.GroupBy(b => (b.MediaType, subject.Schemas.Resolve(b.Schema!).Pointer)).MaxBy(g => g.Count())!;
        writer.Key("", "errors", "", $"of {Amount.Of(bodies.Length, "error response")} {commonest.Count()} in this shape");
        writer.Key("  ", "media-type", YamlScalar.Of(MediaTypes.Essence(commonest.Key.MediaType)), "their media type");
        var schema = commonest.First().Schema!;
        Property(writer, subject.Facts, schema, "code", Codes, "a usual name of the machine-readable code");
        Property(writer, subject.Facts, schema, "fresh", Fresh, "a usual name of a value that is new in each answer");
        Property(writer, subject.Facts, schema, "causes", Causes, "a usual name of the list of violated fields");
    }

    private static void Property(DraftWriter writer, SchemaFacts facts, Schema schema, string key, string[] names, string reason)
    {
        var wanted = key == "causes" ? "array" : "string";
        var found = names.FirstOrDefault(n => facts.Property(schema, n) is { } property && facts.TypeOf(property) == wanted);
        if (found is not null) writer.Key("  ", key, YamlScalar.Of(JsonPointer.Append("", found)), reason);
    }
}
