namespace Conformance.Reports.Allure;

/// <summary>Lays what took some time one after the other.</summary>
/// <param name="began">Where it begins.</param>
internal sealed class AllureClock(DateTimeOffset began)
{
    private double _milliseconds = began.ToUnixTimeMilliseconds();

    /// <summary>Milliseconds since 1970 (UTC).</summary>
    public long Now => (long)_milliseconds;

    /// <summary>Goes on by so many milliseconds and says where it stands.</summary>
    public long Pass(double milliseconds)
    {
        _milliseconds += milliseconds;
        return Now;
    }
}
