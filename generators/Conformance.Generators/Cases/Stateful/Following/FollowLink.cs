using Conformance.Generators.Chains;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful.Following;

/// <summary>A case that follows an OpenAPI link (OpenAPI 3.0 section 4.7.20) of the answer that made something.</summary>
internal sealed record FollowLink : ChainLink
{
    /// <summary>The link.</summary>
    public required ResponseLink Link { get; init; }

    /// <summary>The response that it belongs to.</summary>
    public required Response Response { get; init; }

    /// <summary>What names the case that is answered with it.</summary>
    public required Holding From { get; init; }

    /// <inheritdoc/>
    public override TestCase? Make(IReadOnlyList<Exchange> exchanges)
    {
        var from = exchanges.FirstOrDefault(e => (e.Case.Id == From.Case || e.Case.Id == From.Instead) && e.Answer.IsSuccess);
        if (from is null || from.Case.Operation.ResponseFor(from.Answer.Status) != Response) return null;
        var values = Link.Parameters.ToDictionary(p => NameOf(p.Key), p => RuntimeExpression.Evaluate(p.Value, from), StringComparer.Ordinal);
        return values.Values.Any(v => v is null) ? null : Written(values.ToDictionary(v => v.Key, v => new GivenValue(v.Value!.Value, ValueOrigin.Created), StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public override TestCase? Planned()
    {
        var markers = Link.Parameters.ToDictionary(p => NameOf(p.Key), p => new Holding(From.Case, p.Value.ToString(), ValueOrigin.Created), StringComparer.Ordinal);
        return Written(markers.ToDictionary(m => m.Key, m => m.Value.Planned(), StringComparer.Ordinal)) is { } planned ? Markers.Show(planned, markers, new Dictionary<string, Holding>()) : null;
    }

    private TestCase? Written(Dictionary<string, GivenValue> values) =>
        Compose(Draft with { Path = values, Names = values }) is { Request: { } request } composition ? Template with { Request = request, Sources = composition.Sources } : null;

    /// <summary>A name may say where the parameter is: <c>path.id</c>.</summary>
    private static string NameOf(string key) => key.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot && key[..dot] is "path" or "query" or "header" or "cookie" ? key[(dot + 1)..] : key;
}
