namespace Conformance.Suites.Running.Examining;

/// <summary>Counts what may still be asked. Used by one thread.</summary>
/// <param name="requests">How many requests.</param>
internal sealed class Purse(int requests)
{
    private int _left = requests;

    /// <summary>True if nothing may be asked any more.</summary>
    public bool IsEmpty => _left <= 0;

    /// <summary>So many requests were sent.</summary>
    public void Spend(int count) => _left -= count;
}
