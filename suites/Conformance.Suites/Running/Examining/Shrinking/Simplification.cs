using System.Text.Json;
using System.Text.Json.Nodes;
using Conformance.Generators.Cases.Pagination.Pages;

namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>Finds the simplest values that may stand in the place of others.</summary>
/// <param name="meaning">What must not get lost.</param>
internal sealed class Simplification(Meaning meaning)
{
    private static readonly string[] Texts = ["\"\"", "\"a\"", "\"0\"", .. new[] { 2, 3, 4, 6, 8, 12, 16, 24, 32 }.Select(n => $"\"{new string('a', n)}\"")];
    private static readonly string[] Numbers = ["0", "1"];
    private static readonly string[] Words = ["0", "1", "a"];

    /// <summary>For each value that is left and that a simpler one can stand for, the simplest; those that name something stay.</summary>
    public IReadOnlyList<(RequestUnit Unit, string Value)> Of(Reduction reduction)
    {
        List<(RequestUnit Unit, string Value)> found = [];
        foreach (var (unit, candidates) in Candidates().Where(c => !reduction.LeavesOut(c.Unit) && !meaning.IsReference(c.Unit)))
        {
            if (candidates.FirstOrDefault(c => meaning.IsKeptBy(reduction.Replace(unit, c))) is not { } value) continue;
            found.Add((unit, value));
            reduction = reduction.Replace(unit, value);
        }

        return found;
    }

    private IEnumerable<(RequestUnit Unit, IEnumerable<string> Values)> Candidates()
    {
        foreach (var (unit, value) in RequestUnits.Leaves(meaning.Request)) yield return (unit, Simpler(value));
        foreach (var name in RequestTarget.Names(meaning.Request.Target))
        {
            var text = RequestTarget.Text(meaning.Request.Target, name) ?? "";
            yield return (RequestUnit.Query(name), Words.Where(w => w.Length < text.Length));
        }
    }

    private static IEnumerable<string> Simpler(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => Texts.Where(t => t.Length < value.ToJsonString().Length),
        JsonValueKind.Number => Numbers.TakeWhile(n => n != value.ToJsonString()),
        _ => ["false"],
    };
}
