using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Blueprints.Rules;
using Conformance.Generators.Values.Chance;
using Conformance.Generators.Values.Text;

namespace Conformance.Generators.Values.Drawing;

/// <summary>Decides which members an object has.</summary>
/// <param name="writer">The attempt.</param>
/// <param name="rules">The rules.</param>
/// <param name="spot">Where the object stands.</param>
internal sealed class MemberSelection(InstanceWriter writer, ObjectRules rules, Spot spot)
{
    private readonly HashSet<string> _chosen = new(StringComparer.Ordinal);

    private int Most => spot.Wish?.Size ?? rules.Most ?? int.MaxValue;

    private int Fewest => spot.Wish?.Size ?? Math.Max(rules.Fewest, writer.MustFill(spot) ? 1 : 0);

    /// <summary>The named members, in document order.</summary>
    public IEnumerable<Member> Members()
    {
        foreach (var member in rules.Members.Where(IsWanted)) _chosen.Add(member.Name);
        foreach (var name in _chosen.ToList()) AddCompanions(name);
        Trim();
        Fill();
        return rules.Members.Where(m => _chosen.Contains(m.Name));
    }

    /// <summary>Members of names that the schema does not list; ask after <see cref="Members"/>.</summary>
    public IEnumerable<(string Name, Blueprint Blueprint)> Others()
    {
        var wanted = Math.Max(Fewest - _chosen.Count, IsMap && _chosen.Count < Most ? UsualOthers() : 0);
        if (spot.Step?.Member is { } aimed && rules.Find(aimed) is null) yield return (aimed, ForName(aimed));
        else if (Pattern() is { } pattern) foreach (var name in PatternNames(pattern.Pattern, wanted)) yield return (name, pattern.Blueprint);
        else if (rules.Others is { } others) foreach (var name in FreeNames(wanted)) yield return (name, others);
    }

    /// <summary>True if the schema lists no members and says what others are: a map.</summary>
    private bool IsMap => rules.Members.Count == 0 && (rules.Others is { Parts.Count: > 0 } || rules.PatternMembers.Count > 0);

    private bool IsWanted(Member member)
    {
        var seed = Seeds.Mix(spot.Seed, member.NameSeed);
        if (spot.Step?.Member == member.Name) return !spot.Member(member.Name, seed).IsUnwanted;
        if (!member.IsSentIn(writer.Order.Direction)) return false;
        if (member.Required) return true;
        if (member.Blueprint.IsNever || writer.IsFull(spot) || spot.Wish?.Size is not null) return false;
        if (writer.Repairs.IsHopeless(seed)) return LeaveOut(member.Name);
        return writer.InclusionAt(spot) switch
        {
            Inclusion.Required => false,
            Inclusion.All => true,
            _ => new Dice(Seeds.Mix(seed, 11)).Chance(1, 2),
        };
    }

    private bool LeaveOut(string name)
    {
        writer.LeaveOut(name);
        return false;
    }

    private void AddCompanions(string name)
    {
        foreach (var companion in rules.Companions.GetValueOrDefault(name, []))
        {
            if (_chosen.Add(companion)) AddCompanions(companion);
        }
    }

    private void Trim()
    {
        foreach (var member in rules.Members.Reverse().Where(m => !m.Required && spot.Step?.Member != m.Name))
        {
            if (_chosen.Count > Most) _chosen.Remove(member.Name);
        }
    }

    private void Fill()
    {
        var free = rules.Members.Where(m => !_chosen.Contains(m.Name) && m.IsSentIn(writer.Order.Direction) && !m.Blueprint.IsNever && !IsAvoided(m));
        foreach (var member in free.Take(Math.Max(0, Fewest - _chosen.Count)).ToList()) _chosen.Add(member.Name);
    }

    /// <summary>True for the member that must be absent.</summary>
    private bool IsAvoided(Member member) => spot.Step?.Member == member.Name;

    private int UsualOthers() => writer.InclusionAt(spot) switch
    {
        _ when writer.IsFull(spot) => 0,
        Inclusion.Required => 0,
        Inclusion.All => 1,
        _ => new Dice(Seeds.Mix(spot.Seed, 13)).Below(3),
    };

    private Blueprint ForName(string name) =>
        rules.PatternMembers.FirstOrDefault(p => Patterns.PatternNames.Matches(p.Pattern, name)).Blueprint ?? rules.Others ?? rules.PatternMembers[0].Blueprint;

    private (string Pattern, Blueprint Blueprint)? Pattern() => rules.PatternMembers.Count == 0 ? null : rules.PatternMembers[0];

    private IEnumerable<string> PatternNames(string pattern, int count) => Enumerable.Range(0, count)
        .Select(i => writer.Texts.Draw([pattern], 1, 40, Seeds.Mix(spot.Seed, (ulong)i + 17), t => Patterns.PatternNames.Matches(pattern, t)))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> FreeNames(int count) => Enumerable.Range(0, count).Select(FreeName).Where(n => !_chosen.Contains(n));

    private string FreeName(int index)
    {
        var seed = Seeds.Mix(spot.Seed, (ulong)index + 17);
        if (rules.Names is not { } names) return $"key{Freshness.Suffix(seed, 5)}";
        return writer.DrawName(names, seed);
    }
}
