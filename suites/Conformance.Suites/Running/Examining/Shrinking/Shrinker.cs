namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>
/// Makes a failing request smaller as long as it fails the same way: first leaves out as much as it can, halves before single parts, level
/// by level; then puts the simplest value in the place of what is left. Used by one thread; the same answers give the same request.
/// </summary>
/// <param name="meaning">What must not get lost.</param>
/// <param name="steps">The most requests.</param>
/// <param name="send">Sends what is left, and tells what became of it; null where nothing may be sent any more.</param>
internal sealed class Shrinker(Meaning meaning, int steps, Func<Reduction, Task<Sighting?>> send)
{
    private Reduction _reduction = Reduction.None;

    /// <summary>What showed the failure with the smallest request; null where none is smaller.</summary>
    public Sighting? Smallest { get; private set; }

    /// <summary>How many requests were tried.</summary>
    public int Steps { get; private set; }

    /// <summary>Shrinks.</summary>
    public async Task ShrinkAsync()
    {
        if (!meaning.IsKnown) return;
        await DropAsync(RequestUnits.Top(meaning.Operation, meaning.Request));
        foreach (var inner in RequestUnits.Inner(meaning.Request)) await DropAsync(inner);
        var simplifications = new Simplification(meaning).Of(_reduction);
        if (await TryAsync(simplifications.Aggregate(_reduction, (r, s) => r.Replace(s.Unit, s.Value)))) return;
        foreach (var (unit, value) in simplifications) await TryAsync(_reduction.Replace(unit, value));
    }

    /// <summary>Leaves out as many of some parts as it can: all, halves, quarters, each.</summary>
    private async Task DropAsync(IReadOnlyList<RequestUnit> units)
    {
        List<RequestUnit> left = [.. units.Where(u => !_reduction.LeavesOut(u) && meaning.IsKeptBy(_reduction.Drop([u])))];
        for (var size = left.Count; size > 0 && left.Count > 0; size = Math.Min(size / 2, left.Count))
        {
            foreach (var chunk in left.Chunk(size).ToList())
            {
                if (await TryAsync(_reduction.Drop(chunk))) left.RemoveAll(chunk.Contains);
            }
        }
    }

    private async Task<bool> TryAsync(Reduction candidate)
    {
        if (Steps >= steps || ReferenceEquals(candidate, _reduction) || !meaning.IsKeptBy(candidate)) return false;
        Steps++;
        if (await send(candidate) is not { Shows: true } sighting) return false;
        (_reduction, Smallest) = (candidate, sighting);
        return true;
    }
}
