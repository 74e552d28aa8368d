using Conformance.Mock.Requests;
using Conformance.Mock.Serving;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Defects.Accepting.Structures;

/// <summary>Finds the alternatives of a contract in whose place a value stands.</summary>
internal static class Alternatives
{
    private static readonly string[] Keywords = ["oneOf", "anyOf", "not"];

    /// <summary>True if the value that is at fault, or one that holds it, must be one of several alternatives.</summary>
    public static bool Hold(OperationModel model, Fault fault)
    {
        var facts = model.Ground.Facts;
        var schema = SchemaOf(model, fault);
        foreach (var token in JsonPointer.Tokens(fault.Error?.InstancePointer ?? "").Append(""))
        {
            if (schema is null) return false;
            if (Keywords.Any(k => facts.Keyword(schema, k) is not null)) return true;
            schema = Below(facts, schema, token);
        }

        return false;
    }

    private static Schema? SchemaOf(OperationModel model, Fault fault) => fault.Subject.StartsWith("body", StringComparison.Ordinal)
        ? model.RequestShape?.Schema
        : model.Operation.Parameters.FirstOrDefault(p => fault.Subject.EndsWith($" {p.Name}", StringComparison.Ordinal))?.Schema;

    private static Schema? Below(SchemaFacts facts, Schema schema, string token) => facts.Property(schema, token) ?? facts.Items(schema);
}
