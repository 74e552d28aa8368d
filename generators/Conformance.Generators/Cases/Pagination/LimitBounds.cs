using System.Globalization;
using System.Text.Json;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases.Pagination;

/// <summary>The page sizes at and beyond the bounds of a list that the contract or its profile names.</summary>
/// <param name="listing">How the list is paged.</param>
/// <param name="limit">The parameter that carries the size.</param>
/// <param name="schemas">The contract's schemas.</param>
/// <param name="statesMinimum">True if the profile names the smallest size.</param>
internal sealed class LimitBounds(Listing listing, Parameter limit, SchemaSet schemas, bool statesMinimum)
{
    /// <summary>A page of more items than this is not asked for.</summary>
    public const int Most = 1000;

    private readonly CompiledSchema? _schema = limit.Schema is { } schema ? schemas.Compile(schema) : null;

    /// <summary>The requests, each a walk of one page.</summary>
    /// <param name="target">The list's own path.</param>
    public IEnumerable<PageRequest> Requests(string target)
    {
        if (listing.MaximumLimit is { } maximum)
        {
            if (!limit.Required) yield return new PageRequest(target, new PageAsk("no size", 1, PageAim.NoLimit, null), $"no '{limit.Name}'");
            if (maximum <= Most) yield return Ask(target, "the biggest size", PageAim.LimitAtMaximum, maximum, Probe.Positive, "maximum");
            if (maximum < int.MaxValue) yield return Ask(target, "more than the biggest size", PageAim.LimitBeyondMaximum, maximum + 1, Beyond(maximum + 1), "maximum");
        }

        foreach (var (size, name) in new[] { (0, "size 0"), (-1, "size -1") }.Where(s => IsBelow(s.Item1))) yield return Ask(target, name, PageAim.LimitBelowMinimum, size, Beyond(size), "minimum");
        if (Accepts("ten") is false) yield return new PageRequest(RequestTarget.With(target, limit.Name, "ten"), new PageAsk("a size that is no number", 1, PageAim.LimitNoNumber, null), $"{limit.Name}: ten") { Probe = Probe.Constraint, Subject = limit.Place, Keyword = "type" };
    }

    private bool IsBelow(int size) => size < listing.MinimumLimit && (statesMinimum || Accepts(size) is false);

    /// <summary>What breaks the schema is refused, unless the profile says that it is brought within the bounds; what only the profile bounds may be either.</summary>
    private Probe Beyond(int size) => Accepts(size) is false && !listing.Clamps ? Probe.Constraint : Probe.Robustness;

    private bool? Accepts(object value) => _schema is null ? null : Readings(value).Any(r => _schema.IsValid(r, Direction.Request));

    /// <summary>On the wire a number is text: a schema that takes either takes it.</summary>
    private static IEnumerable<JsonElement> Readings(object value) => value is int number
        ? [JsonSerializer.SerializeToElement(number), JsonSerializer.SerializeToElement(number.ToString(CultureInfo.InvariantCulture))]
        : [JsonSerializer.SerializeToElement((string)value)];

    private PageRequest Ask(string target, string name, PageAim aim, int size, Probe probe, string keyword) => new(
        RequestTarget.With(target, limit.Name, size.ToString(CultureInfo.InvariantCulture)),
        new PageAsk(name, 1, aim, size),
        string.Create(CultureInfo.InvariantCulture, $"{name}: '{limit.Name}' {size}"))
    {
        Probe = probe,
        Subject = limit.Place,
        Keyword = keyword,
    };
}
