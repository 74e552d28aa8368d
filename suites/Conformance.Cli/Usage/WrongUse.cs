using System.CommandLine;
using System.CommandLine.Parsing;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Cli.Usage;

/// <summary>What is wrong with a command line, one sentence each, with the remedy.</summary>
internal static class WrongUse
{
    /// <summary>The problems; none if the command line can be run.</summary>
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0) return [];
        var command = CommandLine(parsed.CommandResult);
        var unknown = Strangers(parsed).Select(token => Unknown(token, parsed.CommandResult.Command, command)).ToList();
        var others = parsed.Errors.Select(e => e.Message).Where(m => !parsed.UnmatchedTokens.Any(t => m.Contains($"'{t}'", StringComparison.Ordinal)));
        var problems = unknown.Count > 0 ? unknown : [.. others.Distinct(StringComparer.Ordinal).Select(m => Sentence(m, parsed))];
        return [.. problems, $"see '{command} --help'"];
    }

    /// <summary>What follows an unknown command or option probably belongs to it: the command or option is what is wrong.</summary>
    private static IEnumerable<string> Strangers(ParseResult parsed)
    {
        var options = parsed.UnmatchedTokens.Where(t => t.StartsWith('-')).ToList();
        return parsed.CommandResult.Command is RootCommand ? parsed.UnmatchedTokens.Take(1) : options.Count > 0 ? options : parsed.UnmatchedTokens;
    }

    private static string Sentence(string message, ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand && message.StartsWith("Required command", StringComparison.Ordinal)
            ? $"say what to do: {string.Join(", ", parsed.CommandResult.Command.Subcommands.Select(c => c.Name))}"
            : message.StartsWith("Required argument", StringComparison.Ordinal)
                ? $"{string.Join(" and ", parsed.CommandResult.Command.Arguments.Select(a => a.Name))} is missing"
                : message;

    private static string Unknown(string token, Command command, string commandLine)
    {
        var known = token.StartsWith('-')
            ? command.Options.SelectMany(o => o.Aliases.Append(o.Name))
            : command.Subcommands.Select(c => c.Name);
        var kind = token.StartsWith('-') ? "option" : command is RootCommand ? "command" : "argument";
        var nearest = Nearest.To(token.Split('=')[0], known);
        return $"unknown {kind} '{token}' for '{commandLine}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}";
    }

    private static string CommandLine(CommandResult result) =>
        result.Parent is CommandResult ? $"conformance {result.Command.Name}" : "conformance";
}
