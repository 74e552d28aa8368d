using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>A lie that gives another number of items than was asked for, and links on as if it had not.</summary>
internal abstract class LimitLie : Defect
{
    /// <inheritdoc/>
    public sealed override string Where => "lists that take a page size";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => model.Listing is { IsPaged: true, Limit: not null };

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var name = encounter.Model.Listing!.Limit!.Name;
        if (!int.TryParse(encounter.Query(name), out var asked) || asked < 1 || encounter.Faults(out _).Count > 0) return honest(encounter);
        var given = Given(asked);
        var other = encounter.WithQuery(QueryText.With(encounter.Call.Query, name, given.ToString())) with { Overlooks = f => f.Subject == $"query {name}" };
        return PageLinks.Change(encounter, honest(other), next => next.Replace($"{name}={given}", $"{name}={asked}", StringComparison.Ordinal));
    }

    /// <summary>The number that is given where another is asked for.</summary>
    protected abstract int Given(int asked);
}
