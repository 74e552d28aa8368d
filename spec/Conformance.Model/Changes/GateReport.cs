namespace Conformance.Model;

/// <summary>What the gate says about a revision. Reports need nothing else.</summary>
public sealed record GateReport
{
    /// <summary>The base as the user named it.</summary>
    public required string Base { get; init; }

    /// <summary>The revision as the user named it.</summary>
    public required string Revision { get; init; }

    /// <summary>The changes, those that weigh most first, then in document order.</summary>
    public required IReadOnlyList<GateFinding> Findings { get; init; }

    /// <summary>
    /// What is wrong with the revision's documents and was not wrong with the base's, as errors; what judges less strictly than before
    /// (a profile, a suite, a waiver), as warnings.
    /// </summary>
    public IReadOnlyList<Diagnostic> Problems { get; init; } = [];

    /// <summary>What else is to be said: waivers that are spent or past their date.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>What was sent to show changes; empty where that was not asked for, or nothing changed.</summary>
    public IReadOnlyList<EvidenceRun> Runs { get; init; } = [];

    /// <summary>The level from which on a change fails the gate, or null if none does.</summary>
    public ChangeLevel? FailOn { get; init; } = ChangeLevel.Breaking;

    /// <summary>The version of this program.</summary>
    public required string Tool { get; init; }

    /// <summary>True if a document could not be read: nothing was compared, and <see cref="Problems"/> say why.</summary>
    public bool IsUnread { get; init; }

    /// <summary>True if the revision must not pass.</summary>
    public bool Failed => IsUnread || (FailOn is { } level && (Problems.Any(p => LevelOf(p) >= level) || Findings.Any(f => f.Accepted is null && f.Change.Level >= level)));

    /// <summary>How many changes of a level count.</summary>
    public int Count(ChangeLevel level) => Findings.Count(f => f.Change.Level == level && f.Accepted is null);

    private static ChangeLevel LevelOf(Diagnostic problem) => problem.Severity switch
    {
        Severity.Error => ChangeLevel.Breaking,
        Severity.Warning => ChangeLevel.Warning,
        _ => ChangeLevel.Info,
    };
}
