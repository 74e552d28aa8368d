using Conformance.Suites.Targets.Credentials;

namespace Conformance.Suites.Configuration.Identities;

/// <summary>A header of a target file.</summary>
/// <param name="Name">The header.</param>
/// <param name="Prefix">What stands before the value, for example <c>Bearer</c>, or null.</param>
/// <param name="Value">Where its value is had from.</param>
public sealed record TargetHeader(string Name, string? Prefix, SecretSource Value)
{
    /// <summary>The header with its value, which nothing writes down.</summary>
    /// <param name="value">The value.</param>
    /// <param name="holder">Whose it is, where there are several.</param>
    public ICredential With(string value, string? holder = null) => new HeaderCredential(Name, Prefix is null ? value : $"{Prefix} {value}", secret: true, holder);
}
