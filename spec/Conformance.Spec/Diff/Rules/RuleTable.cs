using Conformance.Model;

namespace Conformance.Spec.Diff.Rules;

/// <summary>All rules of the gate: a row per id, read from the two tables that stand beside this file.</summary>
public sealed class RuleTable
{
    private readonly Dictionary<RuleKey, Rule> _byKey;
    private readonly Dictionary<string, Rule> _byId;

    private RuleTable(IReadOnlyList<Rule> rules)
    {
        All = rules;
        _byKey = rules.ToDictionary(r => r.Key);
        _byId = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The table that ships.</summary>
    public static RuleTable Standard { get; } = Load();

    /// <summary>The rules in the order of the table.</summary>
    public IReadOnlyList<Rule> All { get; }

    /// <summary>The rule of that id, or null.</summary>
    public Rule? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The rule for what happened, or the next best; null if it is nothing that a reader of the contract would notice.</summary>
    public Rule? Find(RuleKey key) => _byKey.TryGetValue(key, out var exact)
        ? exact
        : key.Candidates().Select(k => _byKey.GetValueOrDefault(k)).FirstOrDefault(r => r is not null);

    private static RuleTable Load()
    {
        var wording = new Wording(TableFile.Read("wording.tsv"));
        return new([.. TableFile.Read("rules.tsv").Select(row => Read(row, wording))]);
    }

    private static Rule Read(IReadOnlyDictionary<string, string> row, Wording wording)
    {
        var key = new RuleKey(
            row["kind"],
            Enum.Parse<ChangeAction>(row["action"]),
            Enum.Parse<Direction>(row["direction"]),
            Enum.Parse<ChangeSite>(row["site"]),
            Enum.Parse<RuleTrait>(row["trait"]));
        var (sentence, remedy) = wording.Of(key);
        var level = LevelOf(row["level"])!.Value;
        return new()
        {
            Id = row["id"],
            Level = level,
            Area = row["area"],
            Key = key,
            Listed = LevelOf(row["listed"]),
            Mirror = row["mirror"] == "-" ? null : row["mirror"],
            Sentence = sentence,
            Remedy = level == ChangeLevel.Info ? "" : remedy,
        };
    }

    private static ChangeLevel? LevelOf(string text) => text switch
    {
        "breaking" or "ERR" => ChangeLevel.Breaking,
        "warning" or "WARN" => ChangeLevel.Warning,
        "info" or "INFO" => ChangeLevel.Info,
        _ => null,
    };
}
