namespace Conformance.Mock.Defects.Walks;

/// <summary>The total of a list counts the items of the page alone.</summary>
internal sealed class TotalOfPage : TotalLie
{
    /// <inheritdoc/>
    public override string Id => "total-of-page";

    /// <inheritdoc/>
    public override string Summary => "The total of a list counts the items of the page alone.";

    /// <inheritdoc/>
    protected override int Told(int total, int onPage) => onPage;
}
