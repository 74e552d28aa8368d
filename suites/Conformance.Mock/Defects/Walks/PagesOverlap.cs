namespace Conformance.Mock.Defects.Walks;

/// <summary>A page begins with the last item of the one before.</summary>
internal sealed class PagesOverlap() : ShiftingPages(-1)
{
    /// <inheritdoc/>
    public override string Id => "pages-overlap";

    /// <inheritdoc/>
    public override string Summary => "A page begins with the last item of the one before.";
}
