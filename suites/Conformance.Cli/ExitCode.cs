namespace Conformance.Cli;

/// <summary>What the program says to the script that called it.</summary>
internal static class ExitCode
{
    /// <summary>The contract is kept, or nothing was to be judged.</summary>
    public const int Kept = 0;

    /// <summary>Failures at the level that counts.</summary>
    public const int Failed = 1;

    /// <summary>Wrong use, or a document that cannot be read.</summary>
    public const int Usage = 2;

    /// <summary>An operation ended broken: no answer.</summary>
    public const int Broken = 3;

    /// <summary>Nothing ran.</summary>
    public const int NothingRan = 4;

    /// <summary>The user cancelled.</summary>
    public const int Cancelled = 130;
}
