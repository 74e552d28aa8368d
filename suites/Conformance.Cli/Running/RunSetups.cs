using System.Diagnostics;
using Conformance.Generators;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;
using Conformance.Suites.Configuration;
using Conformance.Suites.Configuration.Identities;
using Conformance.Suites.Running;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Running;

/// <summary>What a run does, from what the command line and the files say.</summary>
/// <param name="contract">The contract.</param>
/// <param name="request">What the command line asks.</param>
/// <param name="settings">The settings.</param>
/// <param name="file">What the target file says, or null.</param>
/// <param name="identities">Who the target file knows.</param>
internal sealed class RunSetups(Contract contract, RunRequest request, RunSettings settings, TargetFile? file, TargetIdentities identities)
{
    private readonly RunCredentials _credentials = new(contract, request, identities);

    /// <summary>The embedded mock, where the target is none other; else null.</summary>
    public async Task<MockServer?> StartMockAsync(CancellationToken cancellationToken) => settings.Url.Value is null
        ? await MockServer.StartAsync(contract, MockOptions.Embedded(settings.Seed.Value, AuthMode.Scopes) with { Accepted = _credentials.Given }, cancellationToken)
        : null;

    /// <summary>The target.</summary>
    /// <param name="mock">Where the embedded mock is, or null.</param>
    public Target TargetAt(Uri? mock) => _credentials.Of(settings.Url.Value, mock) with { Timeout = settings.Timeout.Value, Network = file?.Network ?? new() };

    /// <summary>The setup of a run.</summary>
    public RunSetup Of(Target target)
    {
        var schemas = new SchemaSet(contract);
        var options = settings.Generation(target.Resources, target.Identities) with { ListItems = target.IsLocal ? 100 : 30 };
        return new RunSetup
        {
            Contract = contract,
            Schemas = schemas,
            Target = target,
            Plan = new CasePlanner(contract, schemas, options).Plan,
            Phases = settings.Phases.Value,
            Checks = [.. CheckCatalogue.All.Where(c => settings.Checks.Value.Contains(c.Id, StringComparer.Ordinal))],
            Waivers = settings.Waivers,
            Denied = file?.Denied ?? [],
            Include = request.Included,
            Exclude = request.Excluded,
            Workers = settings.Workers.Value,
            Seed = settings.Seed.Value,
            Budget = settings.Budget.Value,
            FailOn = settings.FailOn.Value,
            RunId = request.RunId ?? $"{contract.Name}-{TimeProvider.System.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}",
            Arguments = request.Arguments,
            Began = new DateTimeOffset(Process.GetCurrentProcess().StartTime),
        };
    }
}
