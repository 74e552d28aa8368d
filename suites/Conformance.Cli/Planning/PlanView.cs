namespace Conformance.Cli.Planning;

/// <summary>What of a plan is printed.</summary>
internal enum PlanView
{
    /// <summary>Operations with the number of their cases, sources of values, gaps and rate buckets.</summary>
    Summary,

    /// <summary>The same with every case and its request.</summary>
    Cases,

    /// <summary>The resources inferred from the contract, with the reasons.</summary>
    Resources,
}
