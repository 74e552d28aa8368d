using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Wishes for media types that are odd.</summary>
internal sealed class OddAccepts : IOddities
{
    private static readonly string[] Values = ["application/x-conformance", "*/*;q=0", "text/html, image/*;q=0.9", ";;,,/", "application/json;q=2"];

    /// <inheritdoc/>
    public string Id => "odd-accepts";

    /// <inheritdoc/>
    public string Summary => "Accept with types that nobody offers, with nothing allowed, and malformed.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract) =>
        Values.Select(v => new Oddity($"Accept: {v}", Probe.Accept, r => RequestEdit.WithHeader(RequestEdit.WithoutHeader(r, "Accept"), "Accept", v)));
}
