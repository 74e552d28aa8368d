using System.Globalization;
using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Chains;
using Conformance.Generators.Values;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Security;

/// <summary>What one identity made, asked for by another: item by item, and in lists.</summary>
internal sealed class OtherIdentities : ICaseGenerator
{
    /// <summary>The name under which a case that lists remembers the id of what was made.</summary>
    public const string Made = "(made)";

    /// <inheritdoc/>
    public string Id => "other-identities";

    /// <inheritdoc/>
    public Phase Phase => Phase.Security;

    /// <inheritdoc/>
    public string Summary => "Somebody else asks for what the run made: to read it, to change it, to list it; and for what nobody has.";

    /// <inheritdoc/>
    public CaseKind Kind => CaseKind.Negative;

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (context.Chains?.Finder is not { } ways || !Guarding.IsGuarded(operation) || !context.Options.Identities.Contains(Access.Other)) yield break;
        if (OnItem(operation, ways, context) is { } onItem) yield return onItem;
        if (InList(operation, ways, context) is { } inList) yield return inList;
    }

    private static Scenario? OnItem(Operation operation, WayFinder ways, GenerationContext context)
    {
        var way = ways.To(operation);
        var last = context.Slots.Template.Names.LastOrDefault(way.Path.ContainsKey);
        if (last is null || way.Unsourced.Count > 0 || !way.Path.Values.All(r => IsWithin(operation, r) && IsMade(way.Steps, r, context.Options))) return null;
        var role = ways.RoleOf(operation);
        var read = role.IsOnItem ? role.Resource!.Operation(RoleKind.Read) : null;
        return context.Asked(
            new Draft("somebody else asks for what the run made", Inclusion.Required) { Subject = operation.Place },
            new Asking(Access.Other, Probe.Scope) { Sequel = new OtherIdentitySequel(last, read) });
    }

    private static Scenario? InList(Operation operation, WayFinder ways, GenerationContext context)
    {
        var role = ways.RoleOf(operation);
        if (role is not { Kind: RoleKind.List, Resource: { Kind: ResourceKind.Collection } listed } || !operation.IsSafe) return null;
        if (ways.Further(ways.To(operation), [listed]) is not { } steps || !IsMade(steps, listed, context.Options)) return null;
        return context.Asked(
            new Draft("somebody else lists what the run made an item of", Inclusion.Required) { Subject = operation.Place },
            new Asking(Access.Other, Probe.Scope)
            {
                Change = request => Biggest(request, context.Graph.ListingOf(operation)),
                Sequel = OtherIdentitySequel.None,
                Besides = new Dictionary<string, Resource>(StringComparer.Ordinal) { [Made] = listed },
            });
    }

    /// <summary>True if the path leads through the thing itself: what elsewhere is only called by its id may belong to all.</summary>
    private static bool IsWithin(Operation operation, Resource resource) =>
        operation.Path == resource.Name || operation.Path.StartsWith($"{resource.Name}/", StringComparison.Ordinal);

    /// <summary>The biggest page that may be asked for: what was just made may be the last of many.</summary>
    private static Request Biggest(Request request, Listing? listing) => listing is { Limit.Name: { } name, MaximumLimit: { } most }
        ? request with { Target = RequestTarget.With(request.Target, name, most.ToString(CultureInfo.InvariantCulture)) }
        : request;

    /// <summary>Where made-up ids name something, PUT to one may find what belongs to all.</summary>
    private static bool IsMade(IReadOnlyList<Provision> steps, Resource resource, GenerationOptions options) => steps.FirstOrDefault(s => s.Resource == resource)?.Kind switch
    {
        ProvisionKind.Created => true,
        ProvisionKind.Put => options.Resources == ResourceUse.Created,
        _ => false,
    };
}
