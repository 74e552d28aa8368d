namespace Conformance.Suites.Running.Examining;

/// <summary>Counts what may still be asked. Used by one thread.</summary>
/// <param name="bounds">How much.</param>
/// <param name="time">The clock.</param>
internal sealed class Purse(ExaminationBounds bounds, TimeProvider time)
{
    private readonly long _begun = time.GetTimestamp();
    private int _left = bounds.Requests;

    /// <summary>True if nothing may be asked any more.</summary>
    public bool IsEmpty => _left <= 0 || time.GetElapsedTime(_begun) > bounds.Time;

    /// <summary>So many requests were sent.</summary>
    public void Spend(int count) => _left -= count;
}
