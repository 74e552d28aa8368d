namespace Conformance.Suites.Configuration;

/// <summary>A setting and who decided it.</summary>
/// <typeparam name="T">The setting's type.</typeparam>
/// <param name="Value">The setting.</param>
/// <param name="Origin">Who decided: <c>command line</c>, the suite's place, <c>default</c>.</param>
public readonly record struct Sourced<T>(T Value, string Origin)
{
    /// <summary>The setting as <c>--explain-config</c> prints it.</summary>
    public string Text => Value switch
    {
        null => "none",
        string text => text,
        IEnumerable<string> { } texts => string.Join(", ", texts),
        TimeSpan time => $"{time.TotalSeconds} s",
        _ => Value.ToString() ?? "",
    };
}
