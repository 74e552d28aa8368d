namespace Conformance.Generators.Cases;

/// <summary>What the cases of a generator promise.</summary>
public enum CaseKind
{
    /// <summary>They keep the contract.</summary>
    Positive,

    /// <summary>They break one constraint of the contract.</summary>
    Negative,

    /// <summary>They are odd; whether they are refused is the server's to decide.</summary>
    Robustness,
}
