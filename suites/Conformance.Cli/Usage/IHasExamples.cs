namespace Conformance.Cli.Usage;

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work as they stand, each with what it does.</summary>
    IReadOnlyList<(string Line, string Meaning)> Examples { get; }
}
