using System.CommandLine;
using Conformance.Cli.Running;
using Conformance.Model;
using Conformance.Spec.Bundled;

namespace Conformance.Cli.Replaying;

/// <summary>What a run was asked, from its journal.</summary>
internal static class FormerRun
{
    /// <summary>The command line of the run, read again; without one, what the journal says of contract, target and seed.</summary>
    public static RunRequest RequestOf(RunStarted start)
    {
        var options = new RunOptions();
        var run = new Command("run");
        options.AddTo(run);
        var parsed = new RootCommand { run }.Parse([.. start.Arguments], new ParserConfiguration { EnablePosixBundling = false });
        return start.Arguments.Count > 0 && parsed.Errors.Count == 0 && parsed.CommandResult.Command == run
            ? RunRequest.From(parsed, options)
            : new RunRequest
            {
                Contract = BundledContracts.Names.Contains(start.Contract.Name, StringComparer.Ordinal) ? start.Contract.Name : start.Contract.File,
                Url = start.EmbeddedMock ? null : new Uri(start.Target),
                Seed = start.Seed,
            };
    }
}
