using Conformance.Model;

namespace Conformance.Spec.Schemas;

/// <summary>One way in which an instance breaks a schema.</summary>
/// <param name="InstancePointer">JSON Pointer (RFC 6901) of the offending value within the instance.</param>
/// <param name="Schema">Where the keyword stands that the value breaks.</param>
/// <param name="Keyword">The keyword, for example <c>maxLength</c>.</param>
/// <param name="Expected">What the keyword wants, in plain words.</param>
/// <param name="Actual">What the value is, in plain words, long values shortened.</param>
public sealed record SchemaError(string InstancePointer, Place Schema, string Keyword, string Expected, string Actual)
{
    /// <summary>One line: where, expected, actual, and the promise's place.</summary>
    public override string ToString() =>
        $"{(InstancePointer.Length == 0 ? "the value" : InstancePointer)}: expected {Expected} but was {Actual} ({Keyword}, {Schema})";
}
