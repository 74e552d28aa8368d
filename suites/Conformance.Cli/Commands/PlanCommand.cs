using System.CommandLine;
using Conformance.Cli.Planning;
using Conformance.Cli.Running;
using Conformance.Cli.Usage;

namespace Conformance.Cli.Commands;

/// <summary><c>conformance plan</c>: what a run would send; sends nothing.</summary>
internal sealed class PlanCommand : Command, IHasExamples
{
    private readonly RunOptions _options = new();
    private readonly Option<bool> _cases = new("--cases") { Description = "Print every case with its request." };
    private readonly Option<bool> _resources = new("--resources") { Description = "Print the resources inferred from the contract, with the reasons, instead." };
    private readonly Terminal _terminal;

    /// <summary>The command.</summary>
    public PlanCommand(Terminal terminal)
        : base("plan", "What a run would send: cases, sources of values, what is not tried and why, requests per rate bucket. Sends nothing.")
    {
        _terminal = terminal;
        _options.AddPlanningTo(this);
        Add(_cases);
        Add(_resources);
        SetAction(RunAsync);
    }

    /// <inheritdoc/>
    public IReadOnlyList<(string Line, string Meaning)> Examples { get; } =
    [
        ("conformance plan okta-idps", "Operations, sources of values and what is not tried."),
        ("conformance plan okta-idps --cases --seed 7", "Every request, byte for byte what a run with this seed sends."),
        ("conformance plan okta-management --target sandbox.yaml", "What would be sent to that target, and what never."),
        ("conformance plan openapi.yaml --resources", "Collections, items and actions, and why they were taken for that."),
    ];

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var view = parsed.GetValue(_resources) ? PlanView.Resources : parsed.GetValue(_cases) ? PlanView.Cases : PlanView.Summary;
        return new PlanAction(_terminal, RunRequest.From(parsed, _options), view).RunAsync(cancellationToken);
    }
}
