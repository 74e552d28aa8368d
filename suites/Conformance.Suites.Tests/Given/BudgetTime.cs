namespace Conformance.Suites.Tests.Given;

/// <summary>The system's clock, but a budget of this length is used up when a test says so.</summary>
internal sealed class BudgetTime(TimeSpan budget) : TimeProvider
{
    private volatile Action? _fire;

    public TimeSpan Budget => budget;

    public void UseUp() => _fire?.Invoke();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == budget) _fire = () => callback(state);
        return base.CreateTimer(callback, state, dueTime, period);
    }
}
