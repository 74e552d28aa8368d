using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Paging;

/// <summary>A lie in the URL of the next page.</summary>
internal abstract class NextLie : Defect
{
    /// <inheritdoc/>
    public sealed override string Where => "lists that name the URL of the next page";

    /// <inheritdoc/>
    public sealed override bool Fits(OperationModel model) => model.Listing?.Style is PaginationStyle.LinkHeader or PaginationStyle.BodyLink;

    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        PageLinks.Change(encounter, honest(encounter), url => Lie(encounter, url));

    /// <summary>The URL that stands there instead.</summary>
    protected abstract string Lie(Encounter encounter, string url);
}
