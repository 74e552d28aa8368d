using Conformance.Model;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>A scenario that walks a list from page to page.</summary>
public abstract class WalkScenario : ListScenario
{
    private protected WalkScenario(ListTrial trial, Scenario opening)
        : base(trial, opening)
    {
    }
}
