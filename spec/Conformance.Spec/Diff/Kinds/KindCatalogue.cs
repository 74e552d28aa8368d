using Conformance.Spec.Diff.Kinds.Arrays;
using Conformance.Spec.Diff.Kinds.Bodies;
using Conformance.Spec.Diff.Kinds.Composition;
using Conformance.Spec.Diff.Kinds.Conditions;
using Conformance.Spec.Diff.Kinds.Contracts;
using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Kinds.Limits;
using Conformance.Spec.Diff.Kinds.Objects;
using Conformance.Spec.Diff.Kinds.Operations;
using Conformance.Spec.Diff.Kinds.Pagination;
using Conformance.Spec.Diff.Kinds.Parameters;
using Conformance.Spec.Diff.Kinds.Parameters.Serialization;
using Conformance.Spec.Diff.Kinds.Properties;
using Conformance.Spec.Diff.Kinds.Responses;
using Conformance.Spec.Diff.Kinds.Security;
using Conformance.Spec.Diff.Kinds.Types;
using Conformance.Spec.Diff.Kinds.Values;
using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds;

/// <summary>All kinds of change, by what they look at.</summary>
internal sealed class KindCatalogue(NoticePeriod notice)
{
    private static readonly NamedKind<SchemaPair>[] OfChoices = NamedKind.All<SchemaPair>(
        new OneOfChanged(), new AnyOfChanged(), new OneOfWrapping(), new OneOfBecameAnyOf(), new OneOfOverlap(), new NullabilityChanged());

    private static readonly NamedKind<SchemaPair>[] OfSchemas =
    [
        .. NamedKind.All<SchemaPair>(
            new TypeChanged(), new ListOfTypesChanged(),
            new MaximumChanged(), new MinimumChanged(), new MultipleOfChanged(), new MaxLengthChanged(), new MinLengthChanged(),
            new MaxItemsChanged(), new MinItemsChanged(), new UniqueItemsChanged(), new MaxPropertiesChanged(), new MinPropertiesChanged(), new PageSizeChanged(),
            new EnumChanged(), new ConstChanged(), new DefaultChanged(), new ExtensibleEnumChanged(), new PatternChanged(),
            new AllOfChanged(), new NotChanged(), new DiscriminatorChanged(), new DiscriminatorMappingChanged(),
            new PrefixItemsChanged(), new ContainsChanged(), new MinContainsChanged(), new MaxContainsChanged(), new UnevaluatedItemsChanged(),
            new IfChanged(), new ThenChanged(), new ElseChanged(), new DependentRequiredChanged(), new DependentSchemasChanged(),
            new AdditionalPropertiesChanged(), new UnevaluatedPropertiesChanged(), new PatternPropertiesChanged(), new PropertyNamesChanged(),
            new ContentSchemaChanged(), new ContentMediaTypeChanged(), new ContentEncodingChanged()),
        .. OfChoices,
    ];

    public NamedKind<ContractPair>[] OfContracts { get; } =
        NamedKind.All<ContractPair>(new SecuritySchemeChanged(), new ComponentSchemaChanged(), new WebhookChanged());

    public NamedKind<ContractPair>[] OfAllOperations { get; } = NamedKind.All<ContractPair>(new GlobalSecurityChanged());

    public NamedKind<ServerPair>[] OfServers { get; } = NamedKind.All<ServerPair>(new ServersChanged(), new ServerVariableChanged());

    public NamedKind<EndpointPair>[] OfEndpoints { get; } = NamedKind.All<EndpointPair>(new EndpointAdded(), new EndpointRemoved(notice));

    public NamedKind<OperationPair>[] OfOperations { get; } = NamedKind.All<OperationPair>(
        new PathParametersSwapped(), new EndpointDeprecated(notice), new EndpointSunsetChanged(), new EndpointStabilityChanged(),
        new OperationIdChanged(), new TagsChanged(), new SecurityChanged(), new CallbackChanged());

    public NamedKind<ParameterPair>[] OfParameters { get; } = NamedKind.All<ParameterPair>(
        new ParameterAdded(), new ParameterRemoved(notice), new ParameterMoved(), new ParameterRequirednessChanged(),
        new ParameterDeprecated(notice), new ParameterSunsetChanged(), new PageParameterChanged(),
        new ParameterStyleChanged(), new ParameterExplodeChanged(), new AllowReservedChanged(), new AllowEmptyValueChanged(), new ParameterContentChanged());

    public NamedKind<BodyPair>[] OfBodies { get; } =
        NamedKind.All<BodyPair>(new RequestBodyAdded(), new RequestBodyRemoved(), new RequestBodyRequirednessChanged());

    public NamedKind<MediaTypePair>[] OfMediaTypes { get; } =
        NamedKind.All<MediaTypePair>(new MediaTypeChanged(), new MediaTypeSchemaChanged(), new EncodingChanged());

    public NamedKind<ResponsePair>[] OfResponses { get; } = NamedKind.All<ResponsePair>(new ResponseStatusChanged(), new ResponseLinkChanged());

    public NamedKind<HeaderPair>[] OfHeaders { get; } =
        NamedKind.All<HeaderPair>(new ResponseHeaderChanged(), new ResponseHeaderRequirednessChanged(), new PageLinkChanged());

    public NamedKind<PropertyPair>[] OfProperties { get; } = NamedKind.All<PropertyPair>(
        new PropertyAdded(), new PropertyRemoved(), new PropertyRequirednessChanged(), new ReadOnlyChanged(), new WriteOnlyChanged(),
        new PropertyDeprecated(notice), new PropertyStabilityChanged());

    /// <summary>The version is judged when all else is known.</summary>
    public NamedKind<ContractPair>[] OfVersions { get; } = NamedKind.All<ContractPair>(new VersionChanged());

    /// <summary>The kinds that look at a pair of schemas: where one thing became a choice, only those that look at choices.</summary>
    public static NamedKind<SchemaPair>[] For(SchemaPair pair) => pair.Choices.Replaces ? OfChoices : OfSchemas;
}
