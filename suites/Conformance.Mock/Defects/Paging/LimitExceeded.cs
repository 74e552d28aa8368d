namespace Conformance.Mock.Defects.Paging;

/// <summary>A page has twice as many items as were asked for.</summary>
internal sealed class LimitExceeded : LimitLie
{
    /// <inheritdoc/>
    public override string Id => "limit-exceeded";

    /// <inheritdoc/>
    public override string Summary => "A page has twice as many items as were asked for.";

    /// <inheritdoc/>
    protected override int Given(int asked) => asked * 2;
}
