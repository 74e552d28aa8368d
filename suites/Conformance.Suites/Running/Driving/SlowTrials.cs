namespace Conformance.Suites.Running.Driving;

/// <summary>How often slow answers of one operation are asked for again: until one proves slow each time, at most three times. Thread-safe.</summary>
internal sealed class SlowTrials
{
    private int _left = 3;

    /// <summary>True if a slow answer should be asked for again.</summary>
    public bool TryBegin() => Volatile.Read(ref _left) > 0 && Interlocked.Decrement(ref _left) >= 0;

    /// <summary>An answer was slow each time: once is enough for the operation.</summary>
    public void Prove() => Volatile.Write(ref _left, 0);
}
