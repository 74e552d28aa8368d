namespace Conformance.Mock.Defects.Paging;

/// <summary>A list gives as many items as it may whatever the limit.</summary>
internal sealed class LimitIgnored : LimitLie
{
    /// <inheritdoc/>
    public override string Id => "limit-ignored";

    /// <inheritdoc/>
    public override string Summary => "A list gives as many items as it may whatever the limit.";

    /// <inheritdoc/>
    protected override int Given(int asked) => int.MaxValue;
}
