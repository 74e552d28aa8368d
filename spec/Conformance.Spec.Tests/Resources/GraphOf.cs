using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;
using Conformance.Spec.Tests.Loading.Contracts;
using Conformance.Spec.Tests.Profiles;

namespace Conformance.Spec.Tests.Resources;

/// <summary>The resources of documents that tests write down.</summary>
internal static class GraphOf
{
    /// <summary>The graph of a document's paths and components, corrected by a profile.</summary>
    internal static async Task<ResourceGraph> DocumentAsync(string body, string? profile = null)
    {
        var contract = await Load.CleanAsync($"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\n{body}");
        if (profile is not null) contract = contract with { Profile = Given.Profile($"name: p\n{profile}").Profile.ShouldNotBeNull() };
        return Of(contract);
    }

    /// <summary>The graph of a contract.</summary>
    internal static ResourceGraph Of(Contract contract) => ResourceGraph.Of(contract, new SchemaSet(contract));
}
