using Conformance.Generators.Cases.Coverage;
using Conformance.Generators.Cases.Examples;
using Conformance.Generators.Cases.Fuzzing;
using Conformance.Generators.Cases.Negative;
using Conformance.Generators.Cases.Pagination;
using Conformance.Generators.Cases.Security;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Cases.Stateful;
using Conformance.Generators.Mutations;
using Conformance.Generators.Mutations.Oddities;
using Conformance.Generators.Mutations.Requests;
using Conformance.Model;

namespace Conformance.Generators.Cases;

/// <summary>The catalogue of generators.</summary>
public static class CaseGenerators
{
    /// <summary>The phases that have generators, in the order in which they run.</summary>
    public static IReadOnlyList<Phase> Phases => [.. All.Select(g => g.Phase).Distinct().Order()];

    /// <summary>All generators. Within a phase they take turns, so that each has its share of a limited number.</summary>
    public static IReadOnlyList<ICaseGenerator> All { get; } =
    [
        new ParameterExamples(),
        new BodyExamples(),
        new SchemaExamples(),
        new RequiredOnly(),
        new Everything(),
        new MediaTypeCases(),
        new SiteCases(new OptionalPresent()),
        new SiteCases(new OptionalAbsent()),
        new SiteCases(new EnumValues()),
        new SiteCases(new Branches()),
        new SiteCases(new Types()),
        new SiteCases(new NumberBounds()),
        new SiteCases(new StringLengths()),
        new SiteCases(new Sizes()),
        new SiteCases(new NullValues()),
        new SiteCases(new EmptyValues()),
        new SiteCases(new KeywordsMet()),
        new BeyondAscii(),
        new RandomRequests(),
        new RandomBreaches(),
        new HeadBesideGet(),
        new RefusedTwice(),
        .. MutationCatalogue.All.Select(m => new MutationCases(m)),
        .. RequestChanges.All.Select(c => new ChangeCases(c)),
        .. OddityCatalogue.All.Select(o => new OddityCases(o)),
        new PublicOperations(),
        new WrongCredentials(),
        new LimitedCredentials(),
        new OtherIdentities(),
        new ListCases(),
        new StateCases(),
    ];
}
