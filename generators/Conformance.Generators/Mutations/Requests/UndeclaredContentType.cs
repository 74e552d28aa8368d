using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>A media type that the operation does not offer.</summary>
internal sealed class UndeclaredContentType : IRequestChange
{
    private static readonly string[] Others = ["text/plain", "application/xml", "application/x-conformance"];

    /// <inheritdoc/>
    public string Id => "undeclared-content-type";

    /// <inheritdoc/>
    public string Summary => "The body, unchanged, under a media type that the operation does not offer.";

    /// <inheritdoc/>
    public IEnumerable<RequestChange> Changes(OperationSlots slots)
    {
        if (slots.Bodies.Count == 0) yield break;
        var isPromised = slots.Operation.Responses.Any(r => r.Status.IsExactly(415));
        foreach (var type in Others.Where(o => !slots.Bodies.Any(b => MediaTypes.IsWithin(o, b.Content.MediaType))).Take(2))
        {
            yield return new RequestChange(slots.Bodies[0], $"body: {type} is not offered", "content", r => As(r, type))
            {
                Probe = Probe.ContentType,
                IfAccepted = isPromised ? Severity.Error : Severity.Warning,
            };
        }
    }

    private static Request As(Request request, string type) => request with
    {
        Headers = [.. request.Headers.Where(h => !h.Name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)), new Field("Content-Type", type)],
    };
}
