namespace Conformance.Spec.Diff.Rules;

/// <summary>What happened to the thing that a rule watches.</summary>
public enum ChangeAction
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>A limit or a condition that was absent is there.</summary>
    Set,

    /// <summary>A limit or a condition that was there is absent.</summary>
    Unset,

    /// <summary>A number rose.</summary>
    Increased,

    /// <summary>A number fell.</summary>
    Decreased,

    /// <summary>It is another one; neither contains the other, or it cannot be decided.</summary>
    Changed,

    /// <summary>It allows all that it allowed, and more.</summary>
    Generalized,

    /// <summary>It allows only some of what it allowed.</summary>
    Specialized,

    /// <summary>It is another one that looks the same on the wire.</summary>
    Compatible,
}
