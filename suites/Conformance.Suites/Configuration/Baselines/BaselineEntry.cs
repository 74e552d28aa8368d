namespace Conformance.Suites.Configuration.Baselines;

/// <summary>A failure that was there when the baseline was written.</summary>
/// <param name="Fingerprint">Names the failure in every run.</param>
/// <param name="Check">The check's id.</param>
/// <param name="Operation">The operation's key: <c>METHOD /path</c>.</param>
/// <param name="Title">One line, for whoever reads the file.</param>
public sealed record BaselineEntry(string Fingerprint, string Check, string Operation, string Title)
{
    /// <summary>Where it stands in its file.</summary>
    public Place Place { get; init; }
}
