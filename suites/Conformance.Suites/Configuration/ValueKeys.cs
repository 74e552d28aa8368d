using System.Text.Json;
using Conformance.Generators.Values.Sources;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Suites.Configuration;

/// <summary>The keys of an entry of <c>values</c>.</summary>
internal static class ValueKeys
{
    private static readonly KeyTable<ConfiguredValue> Table = new(
        "values",
        new("name", "text", "The parameter or property.", (v, s) => v with { Name = s.Text() ?? v.Name }) { Required = true },
        new("operation", "filter", "The operations it holds for; all where absent.", (v, s) => v with { Match = s.Filter() }),
        new("literals", "list", "Values of which each case takes one.", (v, s) => v with { Literals = [.. s.OneOrMore().Select(i => i.Json)] }),
        new("env", "text", "The environment variable that holds the value.", (v, s) => v with { EnvironmentVariable = s.Text() }),
        new("bogus", "text", "A rule of Bogus such as `Internet.Email`.", (v, s) => v with { BogusRule = Rule(s) }));

    internal static IEnumerable<KeyLine> Lines => Table.Lines;

    internal static IReadOnlyList<ConfiguredValue> ReadAll(Setting setting) => [.. setting.Items().Select(Read)];

    private static ConfiguredValue Read(Setting setting)
    {
        var value = Table.Read(new ConfiguredValue("", OperationFilter.Any, []), setting);
        if (setting.Json.ValueKind == JsonValueKind.Object && Sources(value) != 1)
            setting.Fault(new SettingFault("wrong-value-source", "A value comes from exactly one source.", "Expected one of literals, env and bogus."));
        return value;
    }

    private static string? Rule(Setting setting)
    {
        var rule = setting.Text();
        if (rule is not null && BogusRule.Problem(rule) is { } problem)
            setting.Fault(new SettingFault("wrong-bogus-rule", problem, "Expected a rule such as Internet.Email or {{randomizer.alphaNumeric(16)}}@example.com."));
        return rule;
    }

    private static int Sources(ConfiguredValue value) =>
        (value.Literals.Count > 0 ? 1 : 0) + (value.EnvironmentVariable is null ? 0 : 1) + (value.BogusRule is null ? 0 : 1);
}
