using System.Globalization;
using Conformance.Model;
using Conformance.Spec.Diff.Gating.Use;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Gating;

/// <summary>Judges changes: which count, and which are accepted.</summary>
/// <param name="settings">Waivers and levels.</param>
/// <param name="scope">The operations that matter.</param>
/// <param name="today">The day that waivers are held against, in UTC.</param>
public sealed class Gate(GateSettings settings, GateScope scope, DateOnly today)
{
    /// <summary>Lines of a document that are shown on each side of a change.</summary>
    private const int Around = 3;

    private readonly HashSet<GateWaiver> _matched = new(ReferenceEqualityComparer.Instance);
    private int _unused;

    /// <summary>What clients were seen to use: what breaks nothing of it is information. Null: everything may be used.</summary>
    public UsedContract? Used { get; init; }

    /// <summary>The changes that count, as they count, with the lines of both documents; those that weigh most first.</summary>
    public IReadOnlyList<GateFinding> Judge(Comparison comparison)
    {
        var links = comparison.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal);
        var used = Used is null ? null : UsedScope.For(comparison, Used);
        var findings = from change in comparison.Changes
                       let reached = change.Operations.Select(key => links[key]).ToList()
                       where scope.Holds(reached)
                       select Minded(Judge(comparison, change, reached), used?.Holds(change, reached) ?? true);
        return [.. findings.OrderByDescending(f => f.Change.Level)];
    }

    /// <summary>
    /// What is to be said when all is judged: how many changes nobody minds, which waivers are past their date, and which matched nothing.
    /// </summary>
    public IEnumerable<string> Notices() => _unused == 0
        ? WaiverNotices()
        : WaiverNotices().Prepend($"{_unused} change{(_unused == 1 ? " is" : "s are")} information because no recorded client uses what {(_unused == 1 ? "it changes" : "they change")}");

    private IEnumerable<string> WaiverNotices() => settings.Waivers
        .Where(w => !_matched.Contains(w) || w.Until < today)
        .Select(w => _matched.Contains(w)
            ? $"{w.Place}: this waiver ended on {Date(w.Until)}; what it accepted counts again"
            : $"{w.Place}: this waiver matched no change; remove it if the change is merged (--prune-waivers does)");

    /// <summary>Indexes of the waivers that matched nothing of what was judged.</summary>
    public IReadOnlySet<int> Spent => settings.Waivers.Select((w, i) => (w, i)).Where(x => !_matched.Contains(x.w)).Select(x => x.i).ToHashSet();

    /// <summary>A document that is new, or one that is gone.</summary>
    /// <param name="before">The document in the base, or null if it is new.</param>
    /// <param name="after">The document in the revision, or null if it is gone.</param>
    public GateFinding JudgeDocument(Contract? before, Contract? after)
    {
        var rule = RuleTable.Standard.Find(after is null ? "document-removed" : "document-added")!;
        var name = (after ?? before)!.Name;
        var change = new Change
        {
            Id = rule.Id,
            Level = rule.Level,
            Text = VisibleText.Line(rule.Sentence.Replace("{name}", name, StringComparison.Ordinal)),
            Operations = [],
            Base = before?.Document.PlaceOf(""),
            Revision = after?.Document.PlaceOf(""),
            Fingerprint = Fingerprint.Of(rule.Id, name, ""),
            Breaks = rule.Breaks,
            Remedy = rule.Remedy,
        };
        var level = settings.Levels.GetValueOrDefault(change.Id, change.Level);
        return new(change with { Level = level }, level == ChangeLevel.Info ? null : Acceptance(change, []));
    }

    private GateFinding Judge(Comparison comparison, Change change, IReadOnlyList<OperationLink> reached)
    {
        var level = settings.Levels.GetValueOrDefault(change.Id, change.Level);
        var breaks = level == ChangeLevel.Info ? Affected.Nobody : change.Breaks == Affected.Nobody ? Affected.Everyone : change.Breaks;
        return new(change with { Level = level, Breaks = breaks }, level == ChangeLevel.Info ? null : Acceptance(change, reached))
        {
            Base = ExcerptOf(comparison.Base, change.Base),
            Revision = ExcerptOf(comparison.Revision, change.Revision),
        };
    }

    /// <summary>A change that nobody minds stays in the report, as information; a waiver of it is not spent.</summary>
    private GateFinding Minded(GateFinding finding, bool isUsed)
    {
        if (isUsed || finding.Change.Level == ChangeLevel.Info) return finding;
        _unused++;
        return finding with { Change = finding.Change with { Level = ChangeLevel.Info, Breaks = Affected.Nobody, Remedy = "" }, Accepted = null };
    }

    private string? Acceptance(Change change, IReadOnlyList<OperationLink> reached)
    {
        var covering = settings.Waivers.Where(w => w.Covers(change, reached)).ToList();
        _matched.UnionWith(covering);
        return covering.Find(w => w.Until >= today) is { } waiver ? $"waived until {Date(waiver.Until)}: {waiver.Reason}" : null;
    }

    private static Excerpt ExcerptOf(Contract contract, Place? place) =>
        place is { } at && contract.Documents.Values.FirstOrDefault(d => d.File == at.File) is { } document ? Excerpt.Of(document, at, Around) : Excerpt.None;

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
