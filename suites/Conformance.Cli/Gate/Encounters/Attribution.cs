using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>
/// Finds the change that is to blame for a complaint. A message that one contract allows and the other refuses is the work of a change
/// that reaches the operation; of several it is the one that stands nearest to the promise that is broken.
/// </summary>
/// <param name="changes">All changes.</param>
internal sealed class Attribution(IReadOnlyList<Change> changes)
{
    /// <summary>What stands further away than this from the promise has nothing to do with it.</summary>
    private const int FarthestSteps = 2;

    /// <summary>The change, or null if none is near.</summary>
    public Change? Of(string operation, Complaint complaint) => changes
        .Where(c => c.Operations.Contains(operation, StringComparer.Ordinal) && Speaks(c, complaint.Direction))
        .Select(c => (Change: c, Near: Nearness(complaint.InBase ? c.Base : c.Revision, complaint.Place)))
        .Where(c => c.Near is not null)
        .OrderByDescending(c => c.Near)
        .ThenByDescending(c => Names(c.Change, complaint))
        .ThenByDescending(c => c.Change.Level)
        .Select(c => c.Change)
        .FirstOrDefault();

    private static bool Speaks(Change change, Direction direction) =>
        RuleTable.Standard.Find(change.Id)?.Key.Direction is var about && (about == direction || about == Direction.None);

    /// <summary>How many steps both places have in common, or null if they are of different things.</summary>
    private static int? Nearness(Place? change, Place promise)
    {
        if (change is not { } at || at.File != promise.File) return null;
        var (one, other) = (JsonPointer.Tokens(at.Pointer).ToList(), JsonPointer.Tokens(promise.Pointer).ToList());
        var common = one.Zip(other).TakeWhile(p => p.First == p.Second).Count();
        return common >= one.Count - FarthestSteps && common > 0 ? common : null;
    }

    /// <summary>Where several properties of one object changed, the complaint says which is meant.</summary>
    private static bool Names(Change change, Complaint complaint)
    {
        var name = JsonPointer.Tokens((change.Base ?? change.Revision)?.Pointer ?? "").LastOrDefault();
        return name is not null && (Holds(complaint.Expected, name) || Holds(complaint.Actual, name));
    }

    private static bool Holds(string words, string name) => words
        .Split([' ', '\'', '"', '`', '/', ',', ':', '.', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
        .Contains(name, StringComparer.Ordinal);
}
