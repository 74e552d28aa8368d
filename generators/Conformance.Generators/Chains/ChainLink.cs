using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains.Sequels;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Chains;

/// <summary>A case of a chain: its request is written when the values are known that earlier answers give.</summary>
internal record ChainLink
{
    /// <summary>The case without its request.</summary>
    public required TestCase Template { get; init; }

    /// <summary>Writes the request with the values that are given.</summary>
    public required Func<Draft, Composition> Compose { get; init; }

    /// <summary>What the request is to be.</summary>
    public required Draft Draft { get; init; }

    /// <summary>What gives the values of path parameters, by name.</summary>
    public IReadOnlyDictionary<string, Holding> Path { get; init; } = new Dictionary<string, Holding>(StringComparer.Ordinal);

    /// <summary>What gives the values of properties and of other parameters, by name.</summary>
    public IReadOnlyDictionary<string, Holding> Names { get; init; } = new Dictionary<string, Holding>(StringComparer.Ordinal);

    /// <summary>True if a value of the path is made up where no answer gives one.</summary>
    public bool MakesUp { get; init; }

    /// <summary>True if everything that it names must be what an answer gave.</summary>
    public bool MustHold { get; init; }

    /// <summary>True if it is worth while after these exchanges; null: it always is.</summary>
    public Func<IReadOnlyList<Exchange>, bool>? When { get; init; }

    /// <summary>The case, or null where it cannot, or need not, be sent.</summary>
    /// <param name="exchanges">What was sent and answered so far.</param>
    public virtual TestCase? Make(IReadOnlyList<Exchange> exchanges)
    {
        if (When is { } isDue && !isDue(exchanges)) return null;
        var (path, names) = (Values(Path, exchanges), Values(Names, exchanges));
        if (path.Count < Path.Count && !MakesUp) return null;
        if (MustHold && (path.Count < Path.Count || names.Count < Names.Count)) return null;
        TakenValue[] taken = [.. Taken(Path, path).Where(t => !Draft.Path.ContainsKey(t.Name)), .. Taken(Names, names)];
        foreach (var (name, literal) in Draft.Path) path[name] = literal;
        return Written(Compose(Draft with { Path = path, Names = names })) is { } written ? written with { Taken = taken } : null;
    }

    /// <summary>The case as a plan shows it.</summary>
    public virtual TestCase? Planned() => Written(Compose(Draft with
    {
        Path = Draft.Path.Concat(Path.Select(p => KeyValuePair.Create(p.Key, p.Value.Planned()))).ToDictionary(StringComparer.Ordinal),
        Names = Names.ToDictionary(p => p.Key, p => p.Value.Planned(), StringComparer.Ordinal),
    })) is { } written ? Markers.Show(written, Path, Names) : null;

    private TestCase? Written(Composition composition) =>
        composition.Request is { } request ? Template with { Request = request, Sources = composition.Sources } : null;

    private static IEnumerable<TakenValue> Taken(IReadOnlyDictionary<string, Holding> holdings, Dictionary<string, GivenValue> values) =>
        from value in values
        let holding = holdings[value.Key]
        where holding is not NobodysHolding
        select new TakenValue(value.Key, value.Value.Value.ToString(), holding.Case, holding.Pointer);

    private static Dictionary<string, GivenValue> Values(IReadOnlyDictionary<string, Holding> holdings, IReadOnlyList<Exchange> exchanges)
    {
        var values = new Dictionary<string, GivenValue>(StringComparer.Ordinal);
        foreach (var (name, holding) in holdings)
        {
            if (holding.Value(exchanges) is { } value) values[name] = value;
        }

        return values;
    }
}
