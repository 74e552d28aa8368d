using Conformance.Generators.Chains;
using Conformance.Generators.Chains.Sequels;
using Conformance.Model;

namespace Conformance.Generators.Cases.Security;

/// <summary>
/// Behind what somebody else asks for comes the same for an id that nothing has: the answers must not differ. Where both are granted it is
/// looked at what became of the thing; where an id that nothing has is granted, it is asked for once more when it is gone.
/// </summary>
/// <param name="parameter">The path parameter that names what was made, or null where nothing follows.</param>
/// <param name="read">The operation that reads it, or null.</param>
internal sealed class OtherIdentitySequel(string? parameter, Operation? read) : ITrialSequel
{
    /// <summary>Nothing follows.</summary>
    public static OtherIdentitySequel None { get; } = new(null, null);

    /// <inheritdoc/>
    public IEnumerable<ChainLink> After(ChainLink trial, Func<Operation, string, ChainLink> link)
    {
        if (parameter is null) yield break;
        var unknown = Unknown(trial, parameter);
        yield return unknown;
        if (trial.Template.Operation.IsSafe || read is null) yield break;
        yield return link(read, "set-up: what became of it after somebody else was let at it") with { When = e => IsGranted(e, trial) && IsGranted(e, unknown) };
    }

    /// <inheritdoc/>
    public IEnumerable<ChainLink> AtTheEnd(ChainLink trial)
    {
        if (parameter is null || trial.Template.Operation != read) yield break;
        var unknown = Unknown(trial, parameter);
        yield return Asked(trial, "gone", "somebody else asks for what is gone") with
        {
            When = e => IsGranted(e, unknown) && !IsGranted(e, trial) && e.Any(x => x.Case is { Purpose: CasePurpose.CleanUp, Operation.Method: "DELETE" } && x.Answer.IsSuccess),
        };
    }

    private static ChainLink Unknown(ChainLink trial, string name) => Asked(trial, "unknown", "somebody else asks for what nobody has") with
    {
        Path = trial.Path.ToDictionary(p => p.Key, p => p.Key == name ? new NobodysHolding(p.Value) : p.Value, StringComparer.Ordinal),
    };

    private static ChainLink Asked(ChainLink trial, string suffix, string reason) => trial with
    {
        Template = trial.Template with { Id = $"{trial.Template.Id}-{suffix}", Probe = Probe.UnknownId, Purpose = CasePurpose.SetUp, Reason = reason },
    };

    private static bool IsGranted(IReadOnlyList<Exchange> exchanges, ChainLink link) => exchanges.Any(e => e.Case.Id == link.Template.Id && e.Answer.IsSuccess);
}
