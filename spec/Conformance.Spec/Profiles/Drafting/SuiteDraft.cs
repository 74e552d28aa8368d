using Conformance.Model;
using Conformance.Spec.Profiles.Reading;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>A first suite.</summary>
internal static class SuiteDraft
{
    private static readonly Phase[] Phases = [Phase.Examples, Phase.Coverage, Phase.Fuzzing, Phase.Pagination];

    internal static string Write(DraftSubject subject, string reference)
    {
        var writer = new DraftWriter()
            .Comment($"A first suite of {subject.Contract.Title} {subject.Contract.Version}: what is run, on what.")
            .Key("", "contract", YamlScalar.Of(reference), "the document that this was drafted from")
            .Key("", "profile", "profile.yaml", "drafted beside this file")
            .Comment($"url: {YamlScalar.Of(TargetDraft.Url(subject.Contract).Url)}  # without it the embedded mock answers, which proves that the contract can be tested")
            .Key("", "phases", YamlScalar.List(Phases.Select(Kebab.Of)), "values of the document, one case for each thing that it names, random values");
        Values(writer, subject);
        return writer.Key("", "waivers", "[]", "accepted failures: fingerprint or check and operation, reason, end date").ToString();
    }

    /// <summary>Ids that nothing in the document creates or lists have to come from the user.</summary>
    private static void Values(DraftWriter writer, DraftSubject subject)
    {
        var unknown = subject.Contract.Operations
            .SelectMany(o => o.Parameters.Where(p => p.Location == ParameterLocation.Path).Select(p => (Parameter: p, Operation: o)))
            .Where(u => !IsFound(subject, u.Operation, u.Parameter))
            .GroupBy(u => u.Parameter.Name, StringComparer.Ordinal)
            .ToArray();
        writer.Key("", "values", "[]", unknown.Length == 0 ? "every id of a path can be created or listed" : "give ids that exist, for example:");
        foreach (var name in unknown)
        {
            writer.Comment($"- {{ name: {YamlScalar.Of(name.Key)}, literals: [] }}  # in the path of {Amount.Of(name.Count(), "operation")}; nothing creates or lists it");
        }
    }

    private static bool IsFound(DraftSubject subject, Operation operation, Parameter parameter) =>
        parameter.Examples.Count > 0
        || subject.Facts.ExampleOf(parameter) is not null
        || subject.Graph.RoleOf(operation).Path.Any(b => b.Parameter.Name == parameter.Name && CanBeGot(b.Resource));

    private static bool CanBeGot(Resource? resource) => resource is not null
        && (resource.Operation(RoleKind.Create) is not null || resource.Operation(RoleKind.List) is not null || resource.Identity is { IsEnumerated: true });
}
