using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Chains;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>Where the plots of one operation are set: the resource that it makes, and all that can be done to it.</summary>
internal sealed class Setting
{
    private readonly GenerationContext _context;

    /// <summary>The setting of an operation that makes something.</summary>
    public Setting(OperationRole role, ChainPlanner planner, GenerationContext context)
    {
        (Role, Planner, _context) = (role, planner, context);
        Facts = new SchemaFacts(context.Schemas);
        Instances = new InstanceGenerator(planner.Composer.Blueprints, new InstanceFactory());
        List = ListOf(Resource);
        IsPut = role.Kind == RoleKind.Replace;
    }

    /// <summary>The role of the operation that makes it.</summary>
    public OperationRole Role { get; }

    /// <summary>Knows ways and writes requests.</summary>
    public ChainPlanner Planner { get; }

    /// <summary>What schemas say.</summary>
    public SchemaFacts Facts { get; }

    /// <summary>Makes values that no request would have.</summary>
    public InstanceGenerator Instances { get; }

    /// <summary>What is made.</summary>
    public Resource Resource => Role.Resource!;

    /// <summary>The operation that makes it.</summary>
    public Operation Maker => Role.Operation;

    /// <summary>True if it is made by PUT to an id that the client chooses.</summary>
    public bool IsPut { get; }

    /// <summary>Where it is looked for, or null where no list tells its items apart.</summary>
    public ItemList? List { get; }

    /// <summary>The contract.</summary>
    public Contract Contract => _context.Contract;

    /// <summary>The schemas of the contract.</summary>
    public Conformance.Spec.Schemas.SchemaSet Schemas => _context.Schemas;

    /// <summary>The seed of the run.</summary>
    public ulong Seed => (ulong)_context.Options.Seed;

    /// <summary>Finds out what links in answers lead to.</summary>
    public LinkResolver Links => new(Maker.Servers.Count > 0 ? Maker.Servers : Contract.Servers, []);

    /// <summary>The operation that reads an item, or null.</summary>
    public Operation? Reader => Resource.Operation(RoleKind.Read) is { } read && Planner.Finder.RoleOf(read).IsOnItem ? read : null;

    /// <summary>A stage with all that has to be there before; null where it cannot be had.</summary>
    public Stage? Open(StatePlot plot)
    {
        var way = Planner.Finder.To(Maker);
        return way.Unsourced.Count > 0 ? null : new Stage(this, plot, _context.NextId(), way);
    }

    /// <summary>Says that something cannot be tried.</summary>
    public void Report(string subject, string reason) => _context.Report(new GenerationGap(subject, reason, Maker.Place));

    /// <summary>The position of the JSON body of an operation; 0 where it has none.</summary>
    public int Body(Operation operation) => Math.Max(0, Planner.Composer.Slots(operation).Bodies.ToList().FindIndex(IsJson));

    /// <summary>The JSON body of an operation, or null.</summary>
    public BodySlot? JsonBody(Operation operation) => Planner.Composer.Slots(operation).Bodies.FirstOrDefault(IsJson);

    private static bool IsJson(BodySlot body) =>
        MediaTypes.IsJson(body.MediaType) && body.Content.Schema is not null && !body.MediaType.Contains("json-patch", StringComparison.OrdinalIgnoreCase);

    private ItemList? ListOf(Resource resource)
    {
        if (resource.Operation(RoleKind.List) is not { } list || _context.Graph.ListingOf(list) is not { } listing || listing.Endless) return null;
        return ItemIdentity.Pointer(listing, _context.Graph, Facts) is not { } id ? null : new ItemList(new ListTrial
        {
            Listing = listing,
            Id = id,
            Links = new LinkResolver(list.Servers.Count > 0 ? list.Servers : Contract.Servers, listing.Origins),
            Items = LimitBounds.Most,
            Requests = ItemList.MostPages,
        });
    }
}
