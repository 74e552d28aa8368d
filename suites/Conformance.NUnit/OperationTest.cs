using Conformance.Model;

namespace Conformance.NUnit;

/// <summary>One operation in one phase: the argument of one test.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Phase">The phase.</param>
public sealed record OperationTest(Operation Operation, Phase Phase)
{
    /// <summary>The test's name: <c>GET:/users/{id}:coverage</c>; without blanks, so that <c>--filter</c> takes it as it stands.</summary>
    public override string ToString() => $"{Operation.Method}:{Operation.Path}:{Phase.ToString().ToLowerInvariant()}";
}
