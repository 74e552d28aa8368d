namespace Conformance.Mock.Defects.Paging;

/// <summary>A page has one item more than was asked for.</summary>
internal sealed class LimitOffByOne : LimitLie
{
    /// <inheritdoc/>
    public override string Id => "limit-off-by-one";

    /// <inheritdoc/>
    public override string Summary => "A page has one item more than was asked for.";

    /// <inheritdoc/>
    protected override int Given(int asked) => asked + 1;
}
