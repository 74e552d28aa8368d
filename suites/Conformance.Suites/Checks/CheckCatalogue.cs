using Conformance.Suites.Checks.Headers;
using Conformance.Suites.Checks.Pagination.Choosing;
using Conformance.Suites.Checks.Pagination.Cursors;
using Conformance.Suites.Checks.Pagination.Links;
using Conformance.Suites.Checks.Pagination.Sizes;
using Conformance.Suites.Checks.Pagination.Walks;
using Conformance.Suites.Checks.Paths;
using Conformance.Suites.Checks.Responses;
using Conformance.Suites.Checks.Schemas;
using Conformance.Suites.Checks.Security;
using Conformance.Suites.Checks.State.Changing;
using Conformance.Suites.Checks.State.Creating;
using Conformance.Suites.Checks.State.Deleting;
using Conformance.Suites.Checks.State.Moving;
using Conformance.Suites.Checks.State.Reading;

namespace Conformance.Suites.Checks;

/// <summary>The checks of this program, each named once.</summary>
public static class CheckCatalogue
{
    /// <summary>All checks in the order in which their verdicts stand.</summary>
    public static IReadOnlyList<ICheck> All { get; } =
    [
        new AnswerIsComplete(),
        new AnswerIsTimely(),
        new ServerDoesNotFail(),
        new StatusCodeIsDocumented(),
        new ContentTypeIsDocumented(),
        new ResponseBodyMatchesSchema(),
        new ResponseHeadersMatchSchema(),
        new PositiveCaseIsAccepted(),
        new NegativeCaseIsRejected(),
        new ErrorBodyMatchesContract(),
        new ErrorCodeFitsTheProbe(),
        new RefusalNamesItsCauses(),
        new ErrorIdIsFresh(),
        new NoInternalsInErrors(),
        new RateLimitHeadersAreSent(),
        new HeadMatchesGet(),
        new UndocumentedMethodIsRefused(),
        new MethodNotAllowedNamesMethods(),
        new MissingCredentialIsRefused(),
        new MalformedCredentialIsRefused(),
        new OtherSchemeIsRefused(),
        new UnknownCredentialIsRefused(),
        new InsufficientCredentialIsRefused(),
        new PublicOperationNeedsNoCredential(),
        new UnauthorizedAnswerNamesItsScheme(),
        new OtherIdentityReadsNothing(),
        new OtherIdentityChangesNothing(),
        new OtherIdentityListsNothing(),
        new ExistenceIsNotTold(),
        new WriteOnlyValueIsNeverShown(),
        new PageKeepsTheLimit(),
        new UnsizedPageKeepsTheMaximum(),
        new LimitBeyondTheMaximumIsRefused(),
        new LimitBelowTheMinimumIsRefused(),
        new LimitThatIsNoNumberIsRefused(),
        new LinkHeaderIsWellFormed(),
        new NextLinkLeadsToTheApi(),
        new NextLinkKeepsThePath(),
        new NextLinkKeepsTheQuery(),
        new CursorLeadsToTheNextPage(),
        new ReplayedCursorGivesTheSamePage(),
        new UnknownCursorIsNoFailure(),
        new WalkHasNoGap(),
        new WalkHasNoDuplicate(),
        new WalkKeepsTheOrder(),
        new WalkEnds(),
        new WalkSurvivesADeletion(),
        new UnfinishedListOffersAWayOn(),
        new PositionMovesTheWindow(),
        new TotalCountsTheItems(),
        new FilterHoldsOnEveryPage(),
        new SortHoldsOnEveryPage(),
        new CreatedIsReadable(),
        new CreatedIsListed(),
        new CreatedKeepsWhatWasSent(),
        new LocationLeadsToTheCreated(),
        new FailedCreationLeavesNothing(),
        new DuplicateIsRefused(),
        new LinkLeadsSomewhere(),
        new ReadChangesNothing(),
        new ReplacementIsStored(),
        new ReplacementReplaces(),
        new ReplacementIsIdempotent(),
        new UpdateIsStored(),
        new UpdateChangesOnlyWhatItNames(),
        new ReadOnlyFieldCannotBeSet(),
        new TransitionIsStored(),
        new ImpossibleTransitionIsRefused(),
        new MembershipIsStored(),
        new DeletedIsNotReadable(),
        new DeletedIsNotListed(),
        new SecondDeletionIsNoFailure(),
    ];

    /// <summary>The check with an id, or null.</summary>
    public static ICheck? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
