using System.Globalization;

namespace Conformance.Model;

/// <summary>The key of a response: a status code, a range such as <c>4XX</c>, or <c>default</c>.</summary>
/// <param name="Text">As the document writes it.</param>
public readonly record struct StatusPattern(string Text)
{
    /// <summary>True for <c>default</c>.</summary>
    public bool IsDefault => string.Equals(Text, "default", StringComparison.OrdinalIgnoreCase);

    /// <summary>The exact status code, or null for a range or <c>default</c>.</summary>
    public int? Code => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) ? code : null;

    /// <summary>The first digit of a range such as <c>4XX</c>, or null.</summary>
    public int? Class => Text.Length == 3 && Text[0] is >= '1' and <= '5' && Text.AsSpan(1).Equals("XX", StringComparison.OrdinalIgnoreCase)
        ? Text[0] - '0'
        : null;

    /// <summary>True if it is this very status.</summary>
    public bool IsExactly(int status) => Code == status;

    /// <summary>True if it is a range that holds this status.</summary>
    public bool IsRangeOf(int status) => Class == status / 100;

    /// <summary>True if it is this status, a range that holds it, or <c>default</c>.</summary>
    public bool Covers(int status) => IsExactly(status) || IsRangeOf(status) || IsDefault;

    /// <summary>True if it says success: 2xx, <c>2XX</c>.</summary>
    public bool IsSuccess => Code is >= 200 and < 300 || Class == 2;

    /// <inheritdoc/>
    public override string ToString() => Text;
}
