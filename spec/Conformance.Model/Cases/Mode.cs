namespace Conformance.Model;

/// <summary>What a case promises about itself.</summary>
public enum Mode
{
    /// <summary>The request keeps the contract.</summary>
    Positive,

    /// <summary>The request breaks the contract, decided on the bytes sent.</summary>
    Negative,
}
