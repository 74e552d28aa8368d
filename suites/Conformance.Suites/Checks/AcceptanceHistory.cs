namespace Conformance.Suites.Checks;

/// <summary>What became of an operation's positive cases.</summary>
/// <param name="AnyAccepted">True if one was accepted.</param>
/// <param name="FirstRefused">The id of the first that was refused, where none was accepted; null otherwise.</param>
public sealed record AcceptanceHistory(bool AnyAccepted, string? FirstRefused)
{
    /// <summary>The operation accepted a positive case.</summary>
    public static AcceptanceHistory Accepting { get; } = new(AnyAccepted: true, FirstRefused: null);
}
