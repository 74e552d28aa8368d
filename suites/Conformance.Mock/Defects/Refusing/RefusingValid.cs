using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A lie that refuses requests that keep the contract.</summary>
internal abstract class RefusingValid : Defect
{
    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        if (encounter.Lacking is not null || encounter.Faults(out var body).Count > 0) return honest(encounter);
        var visit = encounter.Visit(body);
        return IsRefused(visit) ? encounter.Ground.Refuse(visit, Refusal.Constraint, "request: is not acceptable") : honest(encounter);
    }

    /// <summary>True for a valid request that is refused.</summary>
    protected abstract bool IsRefused(Visit visit);
}
