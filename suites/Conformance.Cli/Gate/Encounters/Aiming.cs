using Conformance.Generators;
using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Goes after a change that ordinary cases did not show: one side says only what the other does not allow.</summary>
/// <param name="encounter">Old clients and the new server.</param>
/// <param name="meeting">Counts.</param>
internal sealed class Aiming(Encounter encounter, Meeting meeting)
{
    private const int MostOperations = 3;
    private const int MostCases = 60;

    /// <summary>Exchanges that failed when the change was aimed at.</summary>
    public async Task<IReadOnlyList<Observation>> AtAsync(Change change, IReadOnlyList<OperationLink> reached, CancellationToken cancellationToken)
    {
        var links = reached.Where(l => l is { Base: not null, Revision: not null })
            .OrderByDescending(l => l.Base!.IsSafe).Take(MostOperations).ToList();
        if (links.Count == 0) return [];
        return RuleTable.Standard.Find(change.Id)!.Key.Direction switch
        {
            Direction.Request => await SendAsync(change, links, cancellationToken),
            Direction.Response when encounter.Target.EmbeddedMock => await AnswerAsync(change, links, cancellationToken),
            _ => [],
        };
    }

    /// <summary>The clients send only what the server no longer takes.</summary>
    private async Task<IReadOnlyList<Observation>> SendAsync(Change change, List<OperationLink> links, CancellationToken cancellationToken)
    {
        var narrow = await new NarrowContract(encounter.Client, encounter.Server)
            .MakeAsync(change.Base, change.Revision, cancellationToken);
        if (narrow is null) return [];
        var (plan, operations) = (Meeting.PlanOf(narrow, encounter.Target.EmbeddedMock ? ResourceUse.MadeUp : encounter.Target.Resources, MostCases), narrow.Operations.ToDictionary(o => o.Key, StringComparer.Ordinal));
        return await meeting.SendAsync(links, (o, phase) => plan(operations[o.Key], phase), cancellationToken);
    }

    /// <summary>The server answers only what it did not answer before.</summary>
    private async Task<IReadOnlyList<Observation>> AnswerAsync(Change change, List<OperationLink> links, CancellationToken cancellationToken)
    {
        var narrow = await new NarrowContract(encounter.Server, encounter.Client)
            .MakeAsync(change.Revision, change.Base, cancellationToken);
        if (narrow is null) return [];
        await using var mock = await MockServer.StartAsync(narrow, MockOptions.Embedded(seed: 1), cancellationToken);
        return await meeting.AskAsync(encounter.Target with { BaseUrl = mock.Address }, links, cancellationToken);
    }
}
