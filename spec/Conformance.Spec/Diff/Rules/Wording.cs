namespace Conformance.Spec.Diff.Rules;

/// <summary>Sentences and remedies. They do not depend on the site, so one row serves the ids of several.</summary>
internal sealed class Wording(IEnumerable<IReadOnlyDictionary<string, string>> rows)
{
    private const string Any = "*";

    private readonly Dictionary<(string Kind, string Action, string Direction, string Trait), (string Sentence, string Remedy)> _rows = rows.ToDictionary(
        r => (r["kind"], r["action"], r["direction"], r["trait"]),
        r => (r["sentence"], r["remedy"]));

    /// <summary>The most precise row for the key.</summary>
    /// <exception cref="KeyNotFoundException">The table has none: it is ours to mend.</exception>
    public (string Sentence, string Remedy) Of(RuleKey key)
    {
        var found = from trait in new[] { key.Trait.ToString(), Any }
                    from direction in new[] { key.Direction.ToString(), Any }
                    let row = (key.Kind, key.Action.ToString(), direction, trait)
                    where _rows.ContainsKey(row)
                    select _rows[row];
        return found.Cast<(string, string)?>().FirstOrDefault() ?? throw new KeyNotFoundException($"No wording for {key}.");
    }
}
