namespace Conformance.Spec.Profiles.Reading;

/// <summary>A key that may stand in an object of a settings file.</summary>
/// <typeparam name="T">The record that the object describes.</typeparam>
/// <param name="Name">The key.</param>
/// <param name="Type">What its value is, in the words of the documentation, for example <c>duration</c>.</param>
/// <param name="Summary">What it means, one sentence.</param>
/// <param name="Read">The record with the value in it; the record as it was where the value is wrong.</param>
public sealed record Key<T>(string Name, string Type, string Summary, Func<T, Setting, T> Read)
{
    /// <summary>True if an object without it is wrong.</summary>
    public bool Required { get; init; }
}
