namespace Conformance.Generators;

/// <summary>What a run does so that values that must name something do: ids in paths, references in bodies and queries.</summary>
public enum ResourceUse
{
    /// <summary>Nothing: such values are made up, and each case stands alone.</summary>
    MadeUp,

    /// <summary>Lists are read; a case whose path names something that no list gives is left out.</summary>
    Listed,

    /// <summary>
    /// Resources are created before the cases that need them and deleted after them; where none can be created, reads take theirs from a
    /// list. A case whose path names something that neither gives is left out.
    /// </summary>
    Created,

    /// <summary>As <see cref="Created"/>, and what neither gives is made up: for the embedded mock, where whatever is named exists.</summary>
    CreatedOrMadeUp,
}
