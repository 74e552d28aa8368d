namespace Conformance.Mock.Tests.Defects;

/// <summary>How a lie shows: requests of which the last is answered otherwise than by the honest mock, and none before it.</summary>
/// <param name="Defect">The lie.</param>
/// <param name="Contract">The contract.</param>
/// <param name="Operation">The operation that tells it.</param>
/// <param name="Steps">The requests: <c>METHOD target | Header: value | body</c>, as <see cref="Talk"/> reads them.</param>
internal sealed record Proof(string Defect, string Contract, string Operation, IReadOnlyList<string> Steps)
{
    /// <summary>What is asked of credentials.</summary>
    public AuthMode Authentication { get; init; } = AuthMode.Presence;

    /// <summary>The choice that makes the mock tell it.</summary>
    public string Choice => $"{Defect}@{Operation}";

    /// <inheritdoc/>
    public override string ToString() => Choice;
}
