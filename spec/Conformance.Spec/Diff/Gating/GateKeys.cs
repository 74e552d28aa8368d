using System.Globalization;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Diff.Gating;

/// <summary>The keys of a settings file of the gate.</summary>
public static class GateKeys
{
    private static readonly string[] Levels = ["breaking", "warning", "info"];

    private static readonly KeyTable<GateWaiver> Waivers = new(
        "waivers",
        new("fingerprint", "text", "The change, as reports print it.", (w, s) => w with { Fingerprint = s.Text() }),
        new("rule", "rule id", "The rule, where no fingerprint says which change.", (w, s) => w with { Rule = s.Word([.. RuleTable.Standard.All.Select(r => r.Id)]) }),
        new("operation", "filter", "The operations it speaks of; all where absent.", (w, s) => w with { Match = s.Filter() }),
        new("reason", "text", "Why the change is accepted.", (w, s) => w with { Reason = s.Text() ?? "" }) { Required = true },
        new("until", "date", "The last day on which it is accepted: YYYY-MM-DD.", (w, s) => w with { Until = Date(s) }) { Required = true });

    private static readonly KeyTable<GateSettings> Notice = new(
        "notice",
        new("stable", "days", "How long before it goes something stable must be announced.", (g, s) => g with { StableNoticeDays = s.Whole(0) ?? 0 }),
        new("beta", "days", "The same for what is in beta.", (g, s) => g with { BetaNoticeDays = s.Whole(0) ?? 0 }));

    /// <summary>What documentation shows.</summary>
    public static IEnumerable<KeyLine> Lines => Table.Lines.Concat(Waivers.Lines).Concat(Notice.Lines);

    internal static KeyTable<GateSettings> Table { get; } = new(
        "gate",
        new("waivers", "list", "Changes that are accepted for a while.", (g, s) => g with { Waivers = [.. s.Items().Select(ReadWaiver)] }),
        new("levels", "level by rule id", "Levels other than the rules': breaking, warning or info.", (g, s) => g with { Levels = ReadLevels(s) }),
        new("notice", "object", "Days of notice that a deprecation must give; none are demanded where absent.", (g, s) => Notice.Read(g, s)));

    private static GateWaiver ReadWaiver(Setting setting)
    {
        var waiver = Waivers.Read(new GateWaiver { Place = setting.Place }, setting);
        if (setting.Json.ValueKind == JsonValueKind.Object && waiver is { Fingerprint: null, Rule: null })
            setting.Fault(new SettingFault("unbounded-waiver", "A waiver names a fingerprint or a rule.", "Add 'fingerprint' or 'rule'."));
        return waiver;
    }

    private static Dictionary<string, ChangeLevel> ReadLevels(Setting setting)
    {
        var levels = new Dictionary<string, ChangeLevel>(StringComparer.Ordinal);
        foreach (var (id, level) in setting.Members() ?? new Dictionary<string, Setting>())
        {
            if (RuleTable.Standard.Find(id) is null) level.Fault(SettingFaults.UnknownWord(id, [.. RuleTable.Standard.All.Select(r => r.Id)]));
            else if (level.Word(Levels) is { } word) levels[id] = Enum.Parse<ChangeLevel>(word, ignoreCase: true);
        }

        return levels;
    }

    private static DateOnly Date(Setting setting)
    {
        if (setting.Text() is not { } text) return default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        setting.Fault(SettingFaults.WrongForm(text, "a date such as 2027-01-31"));
        return default;
    }
}
