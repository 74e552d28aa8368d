using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A query parameter that is sent twice crashes the server.</summary>
internal sealed class CrashesOnRepeatedParameter : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-repeated-parameter";

    /// <inheritdoc/>
    public override string Summary => "A query parameter that is sent twice crashes the server.";

    /// <inheritdoc/>
    public override string Where => "operations with a query parameter";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Parameters.Any(p => p.Location == ParameterLocation.Query);

    /// <inheritdoc/>
    protected override bool IsFatal(Encounter encounter) => encounter.Call.Query
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .GroupBy(p => QueryText.Decode(p.Split('=')[0]), StringComparer.Ordinal)
        .Any(g => g.Count() > 1);
}
