namespace Conformance.Suites.Targets.Credentials;

/// <summary>A header that goes with every request, as <c>-H 'Name: value'</c> gives it.</summary>
/// <param name="name">The header's name.</param>
/// <param name="value">Its value.</param>
/// <param name="secret">True if the value proves who asks; false for a header that anyone may read.</param>
/// <param name="holder">Whose it is, where there are several: stands before the secret's name, for example <c>LIMITED</c>.</param>
public sealed class HeaderCredential(string name, string value, bool secret, string? holder = null) : ICredential
{
    /// <inheritdoc/>
    public IReadOnlyList<Secret> Secrets { get; } = secret ? [.. SecretsOf(holder is null ? name : $"{holder}-{name}", value)] : [];

    /// <inheritdoc/>
    public ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!request.Headers.NonValidated.Contains(name)) request.Headers.TryAddWithoutValidation(name, value);
        return ValueTask.CompletedTask;
    }

    /// <summary>The value after an authentication scheme (<c>Bearer abc</c>) is the secret, the scheme is not (RFC 9110 section 11.4).</summary>
    private static IEnumerable<Secret> SecretsOf(string header, string value)
    {
        var variable = string.Concat(header.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToUpperInvariant(c) : '_'));
        yield return new Secret(char.IsAsciiDigit(variable[0]) ? $"_{variable}" : variable, value[SchemeLength(header, value)..]);
    }

    private static int SchemeLength(string header, string value)
    {
        if (!header.EndsWith("Authorization", StringComparison.OrdinalIgnoreCase)) return 0;
        var blank = value.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && value[..blank].All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? blank + 1 : 0;
    }
}
