namespace Conformance.Mock.Defects;

/// <summary>A lie was asked for that there is not, or where it cannot be told.</summary>
/// <param name="problems">Each problem as one line with its remedy.</param>
public sealed class DefectChoiceException(IReadOnlyList<string> problems) : Exception(string.Join(Environment.NewLine, problems))
{
    /// <summary>Each problem as one line with its remedy.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
