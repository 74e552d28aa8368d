using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>
/// First settings for a document that has none: what can be concluded from it, each line with its reason as a comment. Everything
/// in them can be read without a fault.
/// </summary>
/// <param name="Profile">A profile as YAML.</param>
/// <param name="Suite">A suite as YAML; it names the profile <c>profile.yaml</c> beside it.</param>
/// <param name="Target">A target file as YAML; it names environment variables and holds no secret.</param>
public sealed record ProfileDraft(string Profile, string Suite, string Target)
{
    /// <summary>Drafts settings. The same contract gives the same text.</summary>
    /// <param name="contract">The contract; its profile is not looked at.</param>
    /// <param name="reference">How the suite names the contract: a bundled name, or a path from the suite's folder; its location where null.</param>
    public static ProfileDraft For(Contract contract, string? reference = null)
    {
        var plain = contract with { Profile = Model.Profile.Empty };
        var schemas = new SchemaSet(plain);
        var subject = new DraftSubject(plain, schemas, new SchemaFacts(schemas), ResourceGraph.Of(plain, schemas));
        return new(Write(subject, Sections), SuiteDraft.Write(subject, reference ?? contract.Location), TargetDraft.Write(subject));
    }

    private static IReadOnlyList<IDraftSection> Sections { get; } =
    [
        new HeadSection(), new ErrorSection(), new PaginationSection(), new ResourceSection(), new CredentialSection(), new RateLimitSection(), new UnsafeSection(),
    ];

    private static string Write(DraftSubject subject, IReadOnlyList<IDraftSection> sections)
    {
        var writer = new DraftWriter();
        foreach (var section in sections) section.Write(writer, subject);
        return writer.ToString();
    }
}
