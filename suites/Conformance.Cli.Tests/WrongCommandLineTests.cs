namespace Conformance.Cli.Tests;

public sealed class WrongCommandLineTests
{
    [TestCase("", "say what to do: run, mock, plan, gate, lint, init, report, merge, replay, explain", "see 'conformance --help'")]
    [TestCase("runn okta-idps", "unknown command 'runn' for 'conformance'; did you mean 'run'?", "see 'conformance --help'")]
    [TestCase("run", "CONTRACT is missing", "see 'conformance run --help'")]
    [TestCase("run okta-idps --frmat json", "unknown option '--frmat' for 'conformance run'; did you mean '--format'?", "see 'conformance run --help'")]
    [TestCase("run okta-idps second", "unknown argument 'second' for 'conformance run'", "see 'conformance run --help'")]
    [TestCase("run okta-idps --seed abc", "--seed takes a whole number from 0, not 'abc'", "see 'conformance run --help'")]
    [TestCase("run okta-idps --phase fuzzin", "--phase does not know 'fuzzin'; did you mean 'fuzzing'?", "see 'conformance run --help'")]
    [TestCase("run okta-idps --budget soon", "--budget takes a duration such as 90s, 20m or 8h, not 'soon'", "see 'conformance run --help'")]
    [TestCase(
        "run okta-idps --include users",
        "--include: 'users' is not key:glob with a key of operation, path, method, tag, scope, lifecycle or an x- extension",
        "see 'conformance run --help'")]
    [TestCase("run okta-idps --url localhost:8080", "--url takes an absolute http or https URL such as http://localhost:8080/v1, not 'localhost:8080'")]
    [TestCase("run okta-idps -H Accept", "-H takes 'Name: value', not 'Accept'")]
    [TestCase("run okta-idps --limited-header Accept", "--limited-header takes 'Name: value', not 'Accept'")]
    [TestCase("run okta-idps --limited-scopes a,b", "--limited-scopes says what a credential has that --limited-header gives; give that, too")]
    [TestCase("run okta-idps --set limit", "--set takes NAME=VALUE, not 'limit'")]
    [TestCase("run okta-idps --fail-on new", "--fail-on new needs --history DIR: without earlier runs nothing tells what is new")]
    [TestCase("report", "RUN is missing", "see 'conformance report --help'")]
    [TestCase("report nowhere", "FOLDER/nowhere: error no-journal: There is no run here. A run directory with journal.ndjson in it, or a journal.")]
    [TestCase("report nowhere --format journal", "--format does not know 'journal'; it takes summary, failures, html, junit, sarif, markdown, allure, har, ctrf", "see 'conformance report --help'")]
    [TestCase("merge whole nowhere", "FOLDER/nowhere: error no-journal: There is no run here. A run directory or a journal.")]
    [TestCase(
        "run okta-managment",
        "okta-managment: error missing-contract: There is no such file, and no bundled contract of that name. Did you mean 'okta-management'?")]
    [TestCase("mock okta-idps --port 70000", "--port takes a whole number from 0 to 65535, not '70000'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --auth scope", "--auth takes off, presence, scopes, not 'scope'; did you mean 'scopes'?", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --population -1", "--population takes a whole number from 0 to 100000, not '-1'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --rate-limit 600", "--rate-limit takes requests and seconds such as 600/60, at most 10000000 in 86400, not '600'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --rate-limit 0/60", "--rate-limit takes requests and seconds such as 600/60, at most 10000000 in 86400, not '0/60'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --rate-limit 600/0", "--rate-limit takes requests and seconds such as 600/60, at most 10000000 in 86400, not '600/0'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --rate-limit 600/60/1", "--rate-limit takes requests and seconds such as 600/60, at most 10000000 in 86400, not '600/60/1'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --latency fast", "--latency takes milliseconds such as 250 or 50..250, at most 60000, not 'fast'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --latency 250..50", "--latency takes milliseconds such as 250 or 50..250, at most 60000, not '250..50'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --latency 1..2..3", "--latency takes milliseconds such as 250 or 50..250, at most 60000, not '1..2..3'", "see 'conformance mock --help'")]
    [TestCase("mock okta-idps --proxy localhost:9000", "--proxy takes an absolute http or https URL such as http://localhost:8080/v1, not 'localhost:9000'", "see 'conformance mock --help'")]
    [TestCase(
        "mock okta-idps --proxy http://localhost:9000 --empty --latency 5",
        "--empty has no effect with --proxy, which answers nothing itself; leave one of them out",
        "--latency has no effect with --proxy, which answers nothing itself; leave one of them out")]
    [TestCase("mock okta-idps --empty --population 5", "--empty and --population contradict each other; give one of them")]
    [TestCase("mock sso-config --defect wrong-typ", "--defect: there is no defect 'wrong-typ'; did you mean 'wrong-type'?")]
    [TestCase(
        "mock sso-config --defect wrong-type@nothing --defect accepts-bad-pattern@GET,/xyz",
        "--defect: the contract has no operation 'nothing'; give 'METHOD /path' or an operation id",
        "--defect: the contract has no operation 'GET,/xyz'; give 'METHOD /path' or an operation id")]
    [TestCase("mock sso-config --defect accepts-repeated-items", "--defect: the defect 'accepts-repeated-items' fits no operation of this contract")]
    [TestCase("explain status-code-is-documentd", "there is no check or rule 'status-code-is-documentd'; did you mean 'status-code-is-documented'?")]
    public async Task Is_refused_with_the_problem_and_its_remedy(string arguments, params string[] problems)
    {
        using var commandLine = new CommandLine();

        var exit = await commandLine.RunAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        exit.ShouldBe(ExitCode.Usage);
        commandLine.Error.TrimEnd('\n').Split('\n').ShouldBe(problems.Select(p => $"conformance: {p}"));
        commandLine.Out.ShouldBeEmpty();
    }

    [Test]
    public async Task Several_problems_are_told_at_once()
    {
        using var commandLine = new CommandLine();

        await commandLine.RunAsync("run", "okta-idps", "--seed", "abc", "--workers", "0");

        commandLine.Error.ShouldBe("""
            conformance: --seed takes a whole number from 0, not 'abc'
            conformance: --workers takes a whole number from 1 to 1024, not '0'
            conformance: see 'conformance run --help'

            """);
    }

    [Test]
    public async Task A_folder_that_holds_something_else_is_not_replaced()
    {
        using var commandLine = new CommandLine();
        var precious = commandLine.Write("out/precious.txt", "mine");

        var exit = await commandLine.RunAsync("run", "sso-config", "--out", "out");

        exit.ShouldBe(ExitCode.Usage);
        commandLine.Error.ShouldBe("conformance: --out: 'FOLDER/out' is not empty and holds no run; it is not replaced. Give another --out.\n");
        File.ReadAllText(precious).ShouldBe("mine");
    }
}
