using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>What the steps of a scenario show of a resource that the run made, oldest first.</summary>
/// <param name="Steps">The steps that are acts; those that prepare and clean up are none.</param>
public sealed record StateStory(IReadOnlyList<StateStep> Steps)
{
    /// <summary>The creation that succeeded, else the last that did not; null where none was tried.</summary>
    public StateStep? Creation => Steps.FirstOrDefault(s => s.Kind == ActKind.Create && s.Succeeded) ?? Steps.LastOrDefault(s => s.Kind == ActKind.Create);

    /// <summary>The id of what was made, as text; null where nothing was made, or nothing names it.</summary>
    public string? Id { get; init; }

    /// <summary>The walk that looks for it, or null.</summary>
    public ListWalk? Listed { get; init; }

    /// <summary>The walk that looks for it after it was removed, or null.</summary>
    public ListWalk? ListedAgain { get; init; }

    /// <summary>JSON Pointer of the id in a listed item, or null.</summary>
    public string? ItemId { get; init; }

    /// <summary>The step of a kind that succeeded, else the last that did not; null where there is none.</summary>
    public StateStep? Find(ActKind kind) => Steps.FirstOrDefault(s => s.Kind == kind && s.Succeeded) ?? Steps.LastOrDefault(s => s.Kind == kind);

    /// <summary>The reads behind a step and before the next step that writes.</summary>
    public IEnumerable<StateStep> ReadsAfter(StateStep step) => Steps.SkipWhile(s => s != step).Skip(1).TakeWhile(s => !IsWrite(s)).Where(s => s.Kind == ActKind.Read);

    /// <summary>The last read that succeeded before a step, or null.</summary>
    public StateStep? ReadBefore(StateStep step) => Steps.TakeWhile(s => s != step).LastOrDefault(s => s is { Kind: ActKind.Read, Succeeded: true });

    /// <summary>The item of a walk with the id of what was made, or null.</summary>
    public ListedItem? ItemIn(ListWalk? walk) => walk is null || Id is null || ItemId is null
        ? null
        : walk.Items.FirstOrDefault(i => JsonPointer.TryResolve(i.Json, ItemId, out var id) && id.ToString() == Id);

    private static bool IsWrite(StateStep step) => !step.Exchange.Case.Operation.IsSafe;
}
