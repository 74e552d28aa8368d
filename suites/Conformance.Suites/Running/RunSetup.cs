using System.Reflection;
using Conformance.Generators;
using Conformance.Generators.Cases;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Baselines;
using Conformance.Suites.Running.Examining;
using Conformance.Suites.Targets;

namespace Conformance.Suites.Running;

/// <summary>All that decides what a run does.</summary>
public sealed record RunSetup
{
    /// <summary>The contract, its profile included.</summary>
    public required Contract Contract { get; init; }

    /// <summary>The contract's schemas.</summary>
    public required SchemaSet Schemas { get; init; }

    /// <summary>Where requests go.</summary>
    public required Target Target { get; init; }

    /// <summary>What is tried on an operation in a phase. Called from several threads.</summary>
    public required Func<Operation, Phase, OperationPlan> Plan { get; init; }

    /// <summary>The phases, run in their order for one operation after the other.</summary>
    public IReadOnlyList<Phase> Phases { get; init; } = CaseGenerators.Phases;

    /// <summary>The checks, in the order of their verdicts.</summary>
    public IReadOnlyList<ICheck> Checks { get; init; } = CheckCatalogue.All;

    /// <summary>Failures that are accepted for a while.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];

    /// <summary>Failures that were there before, and are accepted as long as they are.</summary>
    public Baseline Baseline { get; init; } = Baseline.Empty;

    /// <summary>Operations that are never sent to the target.</summary>
    public IReadOnlyList<TargetDenial> Denied { get; init; } = [];

    /// <summary>The operations to run.</summary>
    public OperationFilter Include { get; init; } = OperationFilter.Any;

    /// <summary>The operations not to run, or null.</summary>
    public OperationFilter? Exclude { get; init; }

    /// <summary>Cases under way at once, at least 1; a target beyond this machine gets one whatever this says.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The seed, for the record: <see cref="Plan"/> has used it already.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Which findings fail the run, for the record.</summary>
    public FailOn FailOn { get; init; }

    /// <summary>How many cases are planned, as far as it is known, or null.</summary>
    public int? PlannedCases { get; init; }

    /// <summary>How long the run may take, or null.</summary>
    public TimeSpan? Budget { get; init; }

    /// <summary>How much is asked, after everything has run, to learn more of what failed; null to ask nothing.</summary>
    public ExaminationBounds? Examination { get; init; }

    /// <summary>The run's id.</summary>
    public string RunId { get; init; } = "run";

    /// <summary>The command line as given.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What the user should know before reading on; the runner adds what it withholds.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>The version of the program, for the record.</summary>
    public string Tool { get; init; } = typeof(RunSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";

    /// <summary>When the process began, if its start-up counts; else the run's beginning counts.</summary>
    public DateTimeOffset? Began { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The workers that the target allows.</summary>
    internal int AllowedWorkers => Target.IsLocal ? Math.Max(1, Workers) : 1;

    /// <summary>Why an operation is not selected, or null.</summary>
    internal string? Unselected(Operation operation) =>
        !Include.Matches(operation) ? "not selected by --include"
        : Exclude?.Matches(operation) is true ? "left out by --exclude"
        : null;
}
