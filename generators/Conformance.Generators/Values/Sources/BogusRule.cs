using Bogus;

namespace Conformance.Generators.Values.Sources;

/// <summary>Rules of Bogus as a user writes them: <c>Internet.Email</c>, or text with rules in braces, <c>{{name.firstName}}-1</c>.</summary>
public static class BogusRule
{
    /// <summary>What is wrong with a rule, or null.</summary>
    public static string? Problem(string rule)
    {
        try
        {
            new Faker("en") { Random = new Randomizer(1) }.Parse(InBraces(rule));
            return null;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidOperationException or MissingMethodException or NotSupportedException)
        {
            return $"'{rule}' is no rule of Bogus: {e.Message}";
        }
    }

    /// <summary>The text that a rule gives.</summary>
    internal static string Draw(string rule, Faker faker) => faker.Parse(InBraces(rule));

    private static string InBraces(string rule) => rule.Contains("{{", StringComparison.Ordinal) ? rule : $"{{{{{rule}}}}}";
}
