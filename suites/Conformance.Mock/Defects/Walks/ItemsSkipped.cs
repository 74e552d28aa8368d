namespace Conformance.Mock.Defects.Walks;

/// <summary>A page leaves out its first item.</summary>
internal sealed class ItemsSkipped() : ShiftingPages(1)
{
    /// <inheritdoc/>
    public override string Id => "items-skipped";

    /// <inheritdoc/>
    public override string Summary => "A page leaves out its first item.";
}
