namespace Conformance.Mock.Defects.Walks;

/// <summary>The total of a list counts one item too many.</summary>
internal sealed class TotalWrong : TotalLie
{
    /// <inheritdoc/>
    public override string Id => "total-wrong";

    /// <inheritdoc/>
    public override string Summary => "The total of a list counts one item too many.";

    /// <inheritdoc/>
    protected override int Told(int total, int onPage) => total + 1;
}
