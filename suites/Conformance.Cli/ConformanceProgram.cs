using System.CommandLine;
using Conformance.Cli.Commands;
using Conformance.Cli.Usage;

namespace Conformance.Cli;

/// <summary>The program: reads the command line, runs one command, turns what went wrong into a message and an exit code.</summary>
/// <param name="terminal">Where it writes.</param>
internal sealed class ConformanceProgram(Terminal terminal)
{
    /// <summary>Runs one command.</summary>
    /// <param name="arguments">The command line without the program's name.</param>
    /// <param name="cancellationToken">Ends the command as Ctrl+C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var parsed = Root().Parse(arguments, new ParserConfiguration { EnablePosixBundling = false });
        if (WrongUse.Of(parsed) is { Count: > 0 } problems) return Refuse(problems);
        try
        {
            return await parsed.InvokeAsync(Invocation(), cancellationToken);
        }
        catch (UsageException wrong)
        {
            return Refuse(wrong.Problems);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    /// <summary>All commands; the help test compares them with the synopsis.</summary>
    internal RootCommand Root()
    {
        var root = new RootCommand("Contract testing and conformance for HTTP APIs that have an OpenAPI document.")
        {
            new RunCommand(terminal),
            new MockCommand(terminal),
            new PlanCommand(terminal),
            new GateCommand(terminal),
            new LintCommand(terminal),
            new InitCommand(terminal),
            new ReportCommand(terminal),
            new MergeCommand(terminal),
            new ReplayCommand(terminal),
            new ExplainCommand(terminal),
        };
        Examples.AddTo(root);
        return root;
    }

    private InvocationConfiguration Invocation() => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        // Ctrl+C ends the run, not the process: reports are completed first.
        ProcessTerminationTimeout = TimeSpan.FromSeconds(30),
    };

    private int Refuse(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems) terminal.Error.WriteLine($"conformance: {problem}");
        return ExitCode.Usage;
    }
}
