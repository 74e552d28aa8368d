using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Conformance.Cli.Usage;

/// <summary>Appends examples to the help of a command that has some.</summary>
internal static class Examples
{
    /// <summary>Lets the help option of <paramref name="root"/> print examples after the options.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in root.Options.OfType<HelpOption>()) option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            help.Invoke(parseResult);
            if (parseResult.CommandResult.Command is not IHasExamples command) return ExitCode.Kept;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in command.Examples) output.WriteLine($"  {line}{Environment.NewLine}      {meaning}");
            return ExitCode.Kept;
        }
    }
}
