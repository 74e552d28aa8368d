using System.Text.RegularExpressions;
using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Tests.Diff.Rules;

public sealed class RuleTableTests
{
    /// <summary>Rules without a way back, each with its reason.</summary>
    private static readonly Dictionary<string, string> WithoutMirror = new(StringComparer.Ordinal)
    {
        ["request-read-only-property-max-decreased"] = "what nobody sends is told only where it is narrowed",
        ["request-read-only-property-exclusive-max-decreased"] = "what nobody sends is told only where it is narrowed",
        ["request-read-only-property-max-length-decreased"] = "what nobody sends is told only where it is narrowed",
        ["request-read-only-property-min-increased"] = "what nobody sends is told only where it is narrowed",
        ["request-read-only-property-exclusive-min-increased"] = "what nobody sends is told only where it is narrowed",
        ["request-read-only-property-enum-value-removed"] = "what nobody sends is told only where it is narrowed",
        ["response-write-only-property-enum-value-added"] = "what nobody sees is told only where it is widened",
        ["api-version-not-bumped"] = "it judges the version where something breaks, and the way back may break nothing",
        ["api-version-decreased"] = "it judges the version where something breaks, and the way back may break nothing",
        ["api-major-version-not-bumped"] = "it judges the version where something breaks, and the way back may break nothing",
    };

    private static readonly IReadOnlyList<Rule> Rules = RuleTable.Standard.All;

    [Test]
    public void Names_each_rule_once_in_kebab_case()
    {
        Rules.Select(r => r.Id).ShouldBeUnique();
        Rules.Where(r => !Regex.IsMatch(r.Id, "^[a-z0-9]+(-[a-z0-9]+)*$")).ShouldBeEmpty();
    }

    [Test]
    public void Leads_every_rule_back_to_another_or_says_why_not() =>
        Rules.Where(r => r.Mirror is null ? !WithoutMirror.ContainsKey(r.Id) : RuleTable.Standard.Find(r.Mirror) is null).Select(r => r.Id).ShouldBeEmpty();

    [Test]
    public void Excuses_no_rule_that_has_a_way_back() =>
        WithoutMirror.Keys.Where(id => RuleTable.Standard.Find(id)?.Mirror is not null).ShouldBeEmpty();

    [Test]
    public void Says_what_to_do_wherever_something_breaks() =>
        Rules.Where(r => r.Level != ChangeLevel.Info && !r.Remedy.EndsWith('.')).Select(r => r.Id).ShouldBeEmpty();

    [Test]
    public void Has_a_class_for_every_kind_and_a_rule_for_every_class()
    {
        var kinds = typeof(RuleTable).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition().Equals(typeof(IKind<>))))
            .Select(t => t.Name)
            .Append("DocumentChanged");
        Rules.Select(r => r.Key.Kind).Distinct().Order(StringComparer.Ordinal).ShouldBe(kinds.Order(StringComparer.Ordinal));
    }

    [Test]
    public void Catalogues_every_kind()
    {
        var catalogue = File.ReadAllText(Source.File("Conformance.Spec/Diff/Kinds/KindCatalogue.cs"));
        Rules.Select(r => r.Key.Kind).Distinct().Where(k => k != "DocumentChanged" && !catalogue.Contains($"new {k}(", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Test]
    public void Uses_every_row_of_the_wording()
    {
        var used = Rules.Select(r => r.Sentence).ToHashSet(StringComparer.Ordinal);
        TableFile.Read("wording.tsv").Select(r => r["sentence"]).Where(s => !used.Contains(s)).ShouldBeEmpty();
    }

    [Test]
    public void Fills_every_gap_of_a_sentence_with_something_known() =>
        Rules.Where(r => Regex.Replace(r.Sentence, @"\{(subject|name|from|to)\}", "").Contains('{', StringComparison.Ordinal)).ShouldBeEmpty();

    [Test]
    public void Covers_the_rules_that_users_of_oasdiff_know()
    {
        Rules.Count(r => r.Listed is not null).ShouldBe(500);
        TableFile.Read("not-covered.tsv").Count().ShouldBe(9);
        Rules.Count(r => r.Listed is ChangeLevel.Breaking).ShouldBe(213);
        Rules.Count(r => r.Listed is ChangeLevel.Warning).ShouldBe(30);
    }

    [Test]
    public void Takes_no_rule_lighter_than_oasdiff_does() =>
        Rules.Where(r => r.Listed is { } listed && r.Level < listed).Select(r => r.Id).ShouldBeEmpty();

    [Test]
    public void Finds_the_next_best_rule_where_none_is_precise()
    {
        Find(new("EnumChanged", ChangeAction.Set, Direction.Request, ChangeSite.ParameterProperty, RuleTrait.None)).ShouldBe("request-parameter-became-enum");
        Find(new("TypeChanged", ChangeAction.Specialized, Direction.Request, ChangeSite.Body, RuleTrait.None)).ShouldBe("request-body-type-changed");
        Find(new("MaximumChanged", ChangeAction.Increased, Direction.Request, ChangeSite.Property, RuleTrait.ReadOnly)).ShouldBeNull();
    }

    private static string? Find(RuleKey key) => RuleTable.Standard.Find(key)?.Id;
}
