using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Headers;

/// <summary>A header of a success has a value of another type.</summary>
internal sealed class HeaderIllTyped : Defect
{
    private static readonly string[] Types = ["integer", "number", "boolean"];

    /// <inheritdoc/>
    public override string Id => "header-ill-typed";

    /// <inheritdoc/>
    public override string Summary => "A header of a success has a value of another type.";

    /// <inheritdoc/>
    public override string Where => "operations with a header of a success that is a number or a boolean";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => Typed(model).Any();

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess) return reply;
        var names = Typed(encounter.Model).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return reply with { Headers = [.. reply.Headers.Select(h => names.Contains(h.Name) ? h with { Value = "many" } : h)] };
    }

    private static IEnumerable<string> Typed(OperationModel model) => model.Operation.Responses
        .Where(r => r.Status.IsSuccess)
        .SelectMany(r => r.Headers)
        .Where(h => h.Schema is { } schema && Types.Contains(model.Ground.Facts.TypeOf(schema), StringComparer.Ordinal))
        .Select(h => h.Name);
}
