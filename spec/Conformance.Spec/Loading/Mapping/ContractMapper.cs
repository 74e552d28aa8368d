using Conformance.Model;
using Conformance.Spec.Loading.References;
using Conformance.Spec.Loading.Swagger;
using Microsoft.OpenApi;

namespace Conformance.Spec.Loading.Mapping;

/// <summary>Turns the structure that Microsoft.OpenApi read, together with the document as written, into a contract.</summary>
internal sealed class ContractMapper(MappingContext context)
{
    internal Contract Map(OpenApiDocument structure, IReadOnlyDictionary<string, SourceDocument> documents)
    {
        var info = context.Document.Member("info");
        var security = SecurityMapper.Requirements(structure.Security) ?? [];
        return new Contract
        {
            Name = ContractName.Of(context.Document.File.Location),
            Title = TextOf(info, "title"),
            Version = TextOf(info, "version"),
            SpecVersion = context.Version,
            Documents = documents,
            Location = context.Document.File.Location,
            Servers = ServerMapper.ForContract(Servers(structure), context.Document.File.Location),
            Operations = new OperationMapper(context, security).Map(structure.Paths),
            Webhooks = WebhookReader.Read(context.Document, context.Follower),
            SecuritySchemes = new SecurityMapper(context.Origins).Schemes(structure.Components?.SecuritySchemes),
        };
    }

    private IReadOnlyList<Server> Servers(OpenApiDocument structure) =>
        context.Version == SpecVersion.V20 ? SwaggerServers.Read(context.Document) : ServerMapper.Map(structure.Servers);

    /// <summary>A version without quotes is a number in YAML; its digits are what was meant.</summary>
    private static string TextOf(DocumentNode? info, string name) => info?.Text(name) ?? info?.Member(name)?.Json.GetRawText() ?? "";
}
