using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Deleting;

/// <summary>Tells ids that a client chose from those that the server gave.</summary>
internal static class ChosenId
{
    /// <summary>True if the request that made it named its id, in the path or in the body.</summary>
    public static bool Is(StateScenario scenario, StateStory story)
    {
        if (story.Creation is not { } creation || story.Id is not { Length: > 0 } id) return false;
        if (creation.Exchange.Case.Request.Target.Split('?')[0].EndsWith($"/{Uri.EscapeDataString(id)}", StringComparison.Ordinal)) return true;
        return creation.Sent is { } sent && scenario.Resource.Identity?.Pointer is { } pointer && JsonPointer.TryResolve(sent, pointer, out var named) && named.ToString() == id;
    }
}
