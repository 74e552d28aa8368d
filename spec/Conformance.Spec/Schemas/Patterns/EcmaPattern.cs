using System.Buffers;
using System.Text.RegularExpressions;

namespace Conformance.Spec.Schemas.Patterns;

/// <summary>A regular expression of ECMA-262, as JSON Schema's <c>pattern</c> has it: by characters, not by UTF-16 units, and matching
/// anywhere in the text unless anchored. A match ends in bounded time. Immutable and thread-safe.</summary>
public sealed class EcmaPattern
{
    private readonly PatternMatcher _basic;
    private readonly Lazy<PatternMatcher> _astral;

    private EcmaPattern(string source, PatternNode root)
    {
        Source = source;
        Root = root;
        _basic = new(RegexWriter.Write(Root, astral: false));
        _astral = new(() => new(RegexWriter.Write(Root, astral: true)));
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
    public bool IsMatch(ReadOnlySpan<char> text) =>
        (text.IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? _basic : _astral.Value).IsMatch(text);

    /// <summary>The same for UTF-8.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= 256)
        {
            Span<char> few = stackalloc char[256];
            return IsMatch(few[..PatternInput.Write(utf8, few)]);
        }

        var rented = ArrayPool<char>.Shared.Rent(utf8.Length);
        var matches = IsMatch(rented.AsSpan(0, PatternInput.Write(utf8, rented)));
        ArrayPool<char>.Shared.Return(rented);
        return matches;
    }
}
