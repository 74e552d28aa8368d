namespace Conformance.Model;

/// <summary>One exchange in which a change shows: what failed, and how to see it again.</summary>
public sealed record Evidence
{
    /// <summary>Who talked to whom.</summary>
    public required EvidenceWay Way { get; init; }

    /// <summary>The key of the operation.</summary>
    public required string Operation { get; init; }

    /// <summary>Why the request was made, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The request as a command line for curl.</summary>
    public required string Request { get; init; }

    /// <summary>The status of the answer.</summary>
    public required int Status { get; init; }

    /// <summary>The body of the answer as text, cut where it is long; empty where it is none.</summary>
    public required string Body { get; init; }

    /// <summary>What the one side promised.</summary>
    public required string Expected { get; init; }

    /// <summary>What the other did.</summary>
    public required string Actual { get; init; }
}
