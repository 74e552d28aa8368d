using System.Text.RegularExpressions;

namespace Conformance.Cli.Tests;

public sealed partial class ProgressBarTests
{
    [Test]
    public async Task A_run_on_a_terminal_draws_a_bar_and_removes_it_before_the_summary()
    {
        using var line = new CommandLine { IsInteractive = true };

        (await line.RunAsync("run", "sso-config", "--phase", "examples")).ShouldBe(0);

        line.Error.ShouldBeEmpty();
        var bar = Bar().Match(line.Out);
        bar.Success.ShouldBeTrue(line.Out);
        line.Out.IndexOf("\e[?25h", StringComparison.Ordinal).ShouldBeInRange(bar.Index, line.Out.IndexOf("operations\e[0m  ", bar.Index, StringComparison.Ordinal));
    }

    /// <summary>What the bar says, in whatever colours.</summary>
    [GeneratedRegex(@"(the first case|\d+ cases, \d+ with findings)")]
    private static partial Regex Bar();
}
