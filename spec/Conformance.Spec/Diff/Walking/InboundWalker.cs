using Conformance.Model;
using Conformance.Spec.Diff.Pairs;
using Conformance.Spec.Diff.Rules;
using Conformance.Spec.Diff.Sides;

namespace Conformance.Spec.Diff.Walking;

/// <summary>Walks a request that the API sends. Its body is read by clients, as a response is; its answer is read by the API, as a request is.</summary>
internal sealed class InboundWalker(ContractPair contract, SchemaWalker schemas)
{
    public void Walk(InboundRequest before, InboundRequest after, string what, OperationLink? owner)
    {
        Start(before.Bodies(contract.Base), after.Bodies(contract.Revision), Direction.Response, new($"the body of the {what} {after.Name}", null), owner);
        Start(before.Answers(contract.Base), after.Answers(contract.Revision), Direction.Request, new($"the answer to the {what} {after.Name}", null), owner);
    }

    private void Start(IEnumerable<(string Name, Schema Schema)> before, IEnumerable<(string Name, Schema Schema)> after, Direction direction, Subject subject, OperationLink? owner)
    {
        var now = after.ToDictionary(b => b.Name, b => b.Schema, StringComparer.OrdinalIgnoreCase);
        foreach (var (name, schema) in before.Where(b => now.ContainsKey(b.Name)))
            schemas.Start(contract.Base.View(schema), contract.Revision.View(now[name]), new(direction, ChangeSite.Body), subject, owner);
    }
}
