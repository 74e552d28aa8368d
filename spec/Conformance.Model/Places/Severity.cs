namespace Conformance.Model;

/// <summary>How much a finding weighs. Only errors decide the exit code unless the user says otherwise.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Probably wrong, or wrong by a promise that many do not read strictly.</summary>
    Warning,

    /// <summary>A promise of the contract, its profile or HTTP is broken.</summary>
    Error,
}
