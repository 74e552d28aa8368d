using Conformance.Model;
using Conformance.Spec.Diff;
using Conformance.Suites.Targets;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Clients of one contract meet a server of another.</summary>
/// <param name="Way">Who talks to whom.</param>
/// <param name="Client">What the clients know, and what judges.</param>
/// <param name="Server">What the server keeps, as far as it is known.</param>
/// <param name="Target">The server.</param>
internal sealed record Encounter(EvidenceWay Way, Contract Client, Contract Server, Target Target)
{
    /// <summary>True if the clients are those of the base.</summary>
    public bool ClientIsBase => Way != EvidenceWay.NewClients;

    /// <summary>The operation as the clients know it, or null.</summary>
    public Operation? ClientOf(OperationLink link) => ClientIsBase ? link.Base : link.Revision;

    /// <summary>The operation as the server has it, or null.</summary>
    public Operation? ServerOf(OperationLink link) => ClientIsBase ? link.Revision : link.Base;
}
