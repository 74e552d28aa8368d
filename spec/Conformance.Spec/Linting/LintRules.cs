using Conformance.Spec.Linting.Bodies;
using Conformance.Spec.Linting.Documents;
using Conformance.Spec.Linting.Parameters;
using Conformance.Spec.Linting.Paths;
using Conformance.Spec.Linting.Responses;
using Conformance.Spec.Linting.Schemas;
using Conformance.Spec.Linting.Security;

namespace Conformance.Spec.Linting;

/// <summary>The rules, by area.</summary>
public static class LintRules
{
    /// <summary>Every rule.</summary>
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new DifferOnlyInCase(),
        new IgnoredBesideReference(),
        new IncompleteInfo(),
        new RepeatedTag(),
        new ServerVariableUndefined(),
        new ServerVariableWithoutDefault(),
        new UndeclaredTag(),
        new UnknownMember(),
        new UnusedComponent(),
        new WrongMemberType(),

        new AmbiguousPaths(),
        new DuplicateOperationId(),
        new EmptyPathItem(),
        new PathWithQuery(),

        new ForeignStyle(),
        new IgnoredHeaderParameter(),
        new ParameterWithoutSchema(),
        new PathParameterNotInTemplate(),
        new PathParameterNotRequired(),
        new RepeatedParameter(),
        new TwoKindsOfExample(),
        new UndeclaredPathParameter(),

        new BodyWithoutContent(),
        new BodyWithoutMeaning(),
        new InvalidExample(),

        new ContentWithoutBody(),
        new LinkToNowhere(),
        new NoResponses(),

        new DanglingSchemaReference(),
        new EndlessSchema(),
        new EnumValueNeverValid(),
        new ImpossibleBounds(),
        new InvalidDefault(),
        new InvalidKeyword(),
        new InvalidPattern(),
        new InvalidSchema(),
        new ItemsMissing(),
        new KeywordOfAnotherEdition(),
        new ReadOnlyAndWriteOnly(),
        new RequiredPropertyUndefined(),
        new UnknownType(),
        new UnmappedDiscriminator(),

        new UndefinedScope(),
        new UndefinedSecurityScheme(),
    ];
}
