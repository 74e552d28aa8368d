using System.Text;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Writes YAML line by line, each line with its reason behind it.</summary>
internal sealed class DraftWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Writes a line that is only read by people.</summary>
    internal DraftWriter Comment(string text) => Append($"# {OnOneLine(text)}");

    /// <summary>Writes an empty line.</summary>
    internal DraftWriter Blank() => Append("");

    /// <summary>Writes a key with its value.</summary>
    /// <param name="indent">The blanks and hyphen before it.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value as YAML; empty for a key whose value follows below.</param>
    /// <param name="reason">Why it stands there.</param>
    internal DraftWriter Key(string indent, string key, string value, string reason) =>
        Append($"{indent}{key}:{(value.Length == 0 ? "" : " ")}{value}  # {OnOneLine(reason)}");

    /// <summary>Writes an item of a list that stands on one line.</summary>
    internal DraftWriter Item(string indent, string value, string reason) => Append($"{indent}- {value}  # {OnOneLine(reason)}");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private DraftWriter Append(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    private static string OnOneLine(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c));
}
