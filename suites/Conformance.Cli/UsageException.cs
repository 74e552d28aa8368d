namespace Conformance.Cli;

/// <summary>The user gave something wrong. The message is all they see; the program ends with <see cref="ExitCode.Usage"/>.</summary>
/// <param name="problems">Each problem as one line with place, cause and remedy.</param>
internal sealed class UsageException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>One problem.</summary>
    public UsageException(string problem)
        : this([problem])
    {
    }

    /// <summary>Each problem as one line.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
