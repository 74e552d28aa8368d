using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Creating;

/// <summary>What a declared link takes out of an answer names nothing (OpenAPI 3.0 section 4.7.20).</summary>
internal sealed class LinkLeadsNowhere : Defect
{
    private const string InBody = "$response.body#";
    private const string NobodysId = "00000000-0000-4000-8000-000000000000";

    /// <inheritdoc/>
    public override string Id => "link-leads-nowhere";

    /// <inheritdoc/>
    public override string Summary => "What a declared link takes out of an answer names nothing.";

    /// <inheritdoc/>
    public override string Where => "operations that declare links whose values stand in their answers";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Responses.Any(r => Pointers(r).Any());

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || encounter.Model.Operation.ResponseFor(reply.Status) is not { } promised || reply.Json() is not { } body) return reply;
        foreach (var pointer in Pointers(promised)) NodePointer.TrySet(body, pointer, JsonValue.Create(Nobodys(NodePointer.Text(body, pointer))));
        return reply.WithJson(body);
    }

    private static IEnumerable<string> Pointers(Response response) =>
        from link in response.Links
        from value in link.Parameters.Values
        where value.ValueKind == JsonValueKind.String && value.GetString()!.StartsWith(InBody, StringComparison.Ordinal)
        select value.GetString()![InBody.Length..];

    /// <summary>Another value of the same form.</summary>
    private static string Nobodys(string? value) => value is null || Guid.TryParse(value, out _) ? NobodysId : $"{value[..^1]}{(value[^1] == 'x' ? 'y' : 'x')}";
}
