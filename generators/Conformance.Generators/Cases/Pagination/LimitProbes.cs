using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>Asks for pages without a size, of sizes at the bounds, beyond and below them, and of one that is no number.</summary>
public sealed class LimitProbes : ListScenario
{
    private readonly LimitBounds _bounds;

    internal LimitProbes(ListTrial trial, LimitBounds bounds, Scenario opening)
        : base(trial, opening) => _bounds = bounds;

    /// <inheritdoc/>
    private protected override PageRequest? Step(ListStory story, string target) => _bounds.Requests(target).FirstOrDefault(r => story.Find(r.Ask.Walk) is null);
}
