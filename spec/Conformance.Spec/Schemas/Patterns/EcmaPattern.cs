using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>A regular expression of ECMA-262, as JSON Schema's <c>pattern</c> has it: by characters, not by UTF-16 units, and matching
/// anywhere in the text unless anchored. Immutable and thread-safe.</summary>
public sealed class EcmaPattern
{
    /// <summary>How long one match may take before it is tried by a method that needs no backtracking, or given up.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex _basic;
    private readonly Lazy<Regex> _astral;

    private EcmaPattern(string source, PatternNode root)
    {
        Source = source;
        Root = root;
        _basic = Compile(astral: false);
        _astral = new(() => Compile(astral: true));
    }

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <summary>The pattern as parsed.</summary>
    public PatternNode Root { get; }

    /// <summary>Reads a pattern; never throws.</summary>
    public static PatternResult Parse(string source)
    {
        try
        {
            var root = PatternParser.Parse(source, out var dialect);
            return new(new(source, root), dialect);
        }
        catch (PatternSyntaxException problem)
        {
            return new(null, problem.Message);
        }
        catch (RegexParseException problem)
        {
            return new(null, $"cannot be compiled: {problem.Message}");
        }
    }

    /// <summary>True if some part of <paramref name="text"/> matches, and where the time limit leaves it open.</summary>
    public bool IsMatch(ReadOnlySpan<char> text)
    {
        var regex = text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? _basic : _astral.Value;
        try
        {
            return regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return IsMatchWithoutBacktracking(regex.ToString(), text);
        }
    }

    /// <summary>The same for UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= 256)
        {
            Span<char> few = stackalloc char[256];
            return IsMatch(few[..Encoding.UTF8.GetChars(utf8, few)]);
        }

        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var matches = IsMatch(rented.AsSpan(0, Encoding.UTF8.GetChars(utf8, rented)));
        ArrayPool<char>.Shared.Return(rented);
        return matches;
    }

    private static bool IsMatchWithoutBacktracking(string regex, ReadOnlySpan<char> text)
    {
        try
        {
            return Regex.IsMatch(text, regex, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Patience);
        }
        catch (Exception e) when (e is NotSupportedException or RegexMatchTimeoutException)
        {
            // Nobody can say that the text does not match; the API is not blamed for the pattern.
            return true;
        }
    }

    private Regex Compile(bool astral) => new(RegexWriter.Write(Root, astral), RegexOptions.CultureInvariant, Patience);
}
