using System.Text.Json;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Evaluating;

namespace Conformance.Spec.Schemas.Keywords.Composition;

/// <summary>Says why no branch holds by way of the one that came closest: the fewest errors in what tells branches apart
/// (type, enum, const, format at the value or its members), then the fewest errors.</summary>
internal static class ClosestBranch
{
    public static void Explain(
        Keyword keyword, SchemaNode[] branches, string wanted, JsonElement instance, InstancePath path, ref Evaluation evaluation, ErrorList errors)
    {
        var closest = branches[0];
        var reasons = default(ErrorList);
        var distance = (int.MaxValue, int.MaxValue);
        foreach (var branch in branches)
        {
            var found = new ErrorList();
            branch.Explain(instance, path, ref evaluation, found);
            var away = Distance(found, path.Depth);
            if (reasons is not null && away.CompareTo(distance) >= 0) continue;
            (closest, reasons, distance) = (branch, found, away);
        }

        var expected = branches.Length == 1 ? "a value valid against the schema" : $"a value valid against {branches.Length} schemas, {wanted}";
        errors.Add(path, keyword.Position, keyword.Name, expected, $"{Wording.Describe(instance)}, valid against none; closest is {NameOf(closest)}");
        errors.Add(reasons!);
    }

    /// <summary>What a reader calls the branch: the schema that it refers to, else its own place.</summary>
    public static string NameOf(SchemaNode branch) => $"#{(branch.Alias ?? branch).Position.Pointer}";

    private static (int Telling, int All) Distance(ErrorList found, int depth) =>
        (found.Errors.Sum(error => Telling(error, depth)), found.Count);

    private static int Telling(SchemaError error, int depth) => (error.Keyword, error.InstancePointer.Count(c => c == '/') - depth) switch
    {
        ("type" or "false", 0) => 1000,
        ("enum" or "const", 0 or 1) => 100,
        ("type", 1) => 10,
        ("required" or "additionalProperties", 0) => 5,
        _ => 1,
    };
}
