using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Configuration;

/// <summary>A header of a target file.</summary>
/// <param name="Name">The header.</param>
/// <param name="Prefix">What stands before the value, for example <c>Bearer</c>, or null.</param>
/// <param name="Variable">The environment variable that holds the value.</param>
public sealed record TargetHeader(string Name, string? Prefix, string Variable)
{
    /// <summary>The header with its value, which nothing writes down.</summary>
    public ICredential With(string value) => new HeaderCredential(Name, Prefix is null ? value : $"{Prefix} {value}", secret: true);
}
