namespace Conformance.Mock.Clients;

/// <summary>One call of a client, held against the contract, and what it was answered.</summary>
public sealed record Passage
{
    /// <summary>The operation that was called, or null where the contract has none for the method and path.</summary>
    public required Operation? Operation { get; init; }

    /// <summary>The call as it came, credentials included.</summary>
    public required Request Request { get; init; }

    /// <summary>The declared parameters that it carried.</summary>
    public required IReadOnlyList<UsedParameter> Parameters { get; init; }

    /// <summary>What of it breaks the contract, each as one sentence that names the place; none if it keeps it.</summary>
    public required IReadOnlyList<string> Violations { get; init; }

    /// <summary>What the client got; content codings that are known (RFC 9110 section 8.4.1) are removed from the body.</summary>
    public required Answer Answer { get; init; }

    /// <summary>The key of the operation, or method and path of a call that has none; without the query, which may hold secrets.</summary>
    public string Where() => Operation?.Key ?? $"{Request.Method} {Request.Target.Split('?')[0]}";
}
