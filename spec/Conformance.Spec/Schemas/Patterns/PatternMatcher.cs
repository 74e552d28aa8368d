using System.Text.RegularExpressions;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>A compiled pattern that ends in bounded time: where backtracking takes too long it turns to a method without, for good.</summary>
internal sealed class PatternMatcher
{
    /// <summary>How long one match may take: some thousand times what an ordinary one needs.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(250);

    private readonly Regex _backtracking;
    private readonly Lazy<Regex?> _linear;
    private volatile bool _isLinear;

    /// <exception cref="RegexParseException">.NET cannot compile the pattern.</exception>
    public PatternMatcher(string regex)
    {
        _backtracking = new(regex, RegexOptions.CultureInvariant, Patience);
        _linear = new(() => TryCompileLinear(regex));
    }

    /// <summary>True if some part of the text matches, and where the time limit leaves it open: the text is not blamed for the pattern.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        if (_isLinear) return IsLinearMatch(text);
        try
        {
            return _backtracking.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            _isLinear = true;
            return IsLinearMatch(text);
        }
    }

    private static Regex? TryCompileLinear(string regex)
    {
        try
        {
            return new(regex, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Patience);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    private bool IsLinearMatch(ReadOnlySpan<char> text)
    {
        if (_linear.Value is not { } linear) return true;
        try
        {
            return linear.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }
}
