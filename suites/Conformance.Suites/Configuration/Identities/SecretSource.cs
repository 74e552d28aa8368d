namespace Conformance.Suites.Configuration.Identities;

/// <summary>Where a secret is had from: never from the file that names it.</summary>
public sealed record SecretSource
{
    /// <summary>The environment variable that holds it, or null.</summary>
    public string? Variable { get; init; }

    /// <summary>A program and its arguments that print it, or empty.</summary>
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>The file that holds it, absolute, or null. For private keys alone.</summary>
    public string? File { get; init; }

    /// <summary>How many of the three are said: one is right.</summary>
    public int Ways => (Variable is null ? 0 : 1) + (Command.Count > 0 ? 1 : 0) + (File is null ? 0 : 1);
}
