using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Headers;

/// <summary>A header that must be there is missing in a success.</summary>
internal sealed class HeaderMissing : Defect
{
    /// <inheritdoc/>
    public override string Id => "header-missing";

    /// <inheritdoc/>
    public override string Summary => "A header that must be there is missing in a success.";

    /// <inheritdoc/>
    public override string Where => "operations that promise a header with a success";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Promised(model).Any();

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || Promised(encounter.Model).FirstOrDefault(n => reply.Headers.Any(h => IsNamed(h, n))) is not { } name) return reply;
        return reply with { Headers = [.. reply.Headers.Where(h => !IsNamed(h, name))] };
    }

    private static IEnumerable<string> Promised(OperationModel model) =>
        model.Operation.Responses.Where(r => r.Status.IsSuccess).SelectMany(r => r.Headers).Where(h => h.Required).Select(h => h.Name);

    private static bool IsNamed(Field header, string name) => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase);
}
