namespace Conformance.Model;

/// <summary>What a case is in its scenario for.</summary>
public enum CasePurpose
{
    /// <summary>To try something: its operation counts as tested by it.</summary>
    Trial,

    /// <summary>To make or find what the trials of the scenario need. It is judged like any other, and tests nothing by itself.</summary>
    SetUp,

    /// <summary>To remove what the scenario made. It is judged like any other, and tests nothing by itself.</summary>
    CleanUp,
}
