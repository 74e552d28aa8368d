using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Cli.Usage;

/// <summary>Arguments and options that several commands have, each defined once.</summary>
internal static class Shared
{
    /// <summary>The contract to work on.</summary>
    public static Argument<string> Contract() => new("CONTRACT")
    {
        Description = "A bundled name (okta-management, okta-idps, opsramp-okta-install, zesty-okta, sso-config), or the path or URL of an OpenAPI document.",
    };

    /// <summary><c>--profile</c>.</summary>
    public static Option<string?> Profile() => new("--profile")
    {
        Description = "What the document does not say: a bundled contract's name or a profile file. Default: the profile beside the document, else neutral.",
        HelpName = "NAME|FILE",
    };

    /// <summary><c>--include</c>.</summary>
    public static Option<string[]> Include() => Filter("--include", "Only operations that match; repeat for 'and'.");

    /// <summary><c>--exclude</c>.</summary>
    public static Option<string[]> Exclude() => Filter("--exclude", "Leave out operations that match; repeat for 'and'.");

    /// <summary><c>--seed</c>.</summary>
    public static Option<int?> Seed() => Number("--seed", "N", "The seed of every generated value. Default: 1.", 0, int.MaxValue);

    /// <summary><c>--allow-remote-refs</c>.</summary>
    public static Option<bool> AllowRemoteReferences() => new("--allow-remote-refs")
    {
        Description = "Follow $ref to http and https URLs. Off by default.",
    };

    /// <summary>An option that takes a whole number within bounds.</summary>
    public static Option<int?> Number(string name, string helpName, string description, int minimum, int maximum)
    {
        return new Option<int?>(name) { Description = description, HelpName = helpName, CustomParser = Parse };

        int? Parse(ArgumentResult result)
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum) return number;
            result.AddError(maximum == int.MaxValue
                ? $"{name} takes a whole number from {minimum}, not '{text}'"
                : $"{name} takes a whole number from {minimum} to {maximum}, not '{text}'");
            return null;
        }
    }

    /// <summary>An option that may be repeated and takes one of a few words each time; a comma separates several.</summary>
    public static Option<string[]> Words(string name, string helpName, string description, IReadOnlyCollection<string> known)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = helpName, AllowMultipleArgumentsPerToken = false, CustomParser = Parse };
        option.CompletionSources.Add([.. known]);
        return option;

        string[] Parse(ArgumentResult result)
        {
            var words = result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToArray();
            foreach (var word in words.Except(known, StringComparer.Ordinal))
            {
                var nearest = Nearest.To(word, known);
                result.AddError($"{name} does not know '{word}'{(nearest is null ? $"; it takes {string.Join(", ", known)}" : $"; did you mean '{nearest}'?")}");
            }

            return words;
        }
    }

    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string?> Word(string name, string helpName, string description, IReadOnlyCollection<string> known)
    {
        var option = Parsed(name, helpName, description, text => (known.Contains(text, StringComparer.Ordinal) ? text : null, Expected(text)));
        option.CompletionSources.Add([.. known]);
        return option;

        string Expected(string text) => Nearest.To(text, known) is { } nearest
            ? $"{string.Join(", ", known)}, not '{text}'; did you mean '{nearest}'?"
            : $"{string.Join(", ", known)}, not '{text}'";
    }

    /// <summary>An option whose text has a form of its own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="helpName">How help shows the text.</param>
    /// <param name="description">What it does.</param>
    /// <param name="read">What a text means, or null and what the option takes instead.</param>
    public static Option<T?> Parsed<T>(string name, string helpName, string description, Func<string, (T? Value, string Expected)> read)
        where T : class
    {
        return new Option<T?>(name) { Description = description, HelpName = helpName, CustomParser = Parse };

        T? Parse(ArgumentResult result)
        {
            var (value, expected) = read(result.Tokens[0].Value);
            if (value is null) result.AddError($"{name} takes {expected}");
            return value;
        }
    }

    private static Option<string[]> Filter(string name, string description)
    {
        return new Option<string[]>(name)
        {
            Description = $"{description} key:glob with a key of {string.Join(", ", OperationFilter.Keys)}; a comma is 'or'.",
            HelpName = "EXPR",
            CustomParser = Parse,
        };

        string[] Parse(ArgumentResult result)
        {
            foreach (var problem in result.Tokens.Select(t => OperationFilter.Problem(t.Value)).OfType<string>()) result.AddError($"{name}: {problem}");
            return [.. result.Tokens.Select(t => t.Value)];
        }
    }
}
