namespace Conformance.Model;

/// <summary>Orders case ids as people read them, numbers by value: <c>2-coverage-9</c> before <c>2-coverage-10</c> before <c>11-coverage-1</c>.</summary>
public sealed class CaseIdOrder : IComparer<string>
{
    private CaseIdOrder()
    {
    }

    /// <summary>The one order.</summary>
    public static CaseIdOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var order = ComparePart(TakePart(ref left), TakePart(ref right));
            if (order != 0) return order;
        }

        return left.Length - right.Length;
    }

    private static ReadOnlySpan<char> TakePart(ref ReadOnlySpan<char> text)
    {
        var isNumber = char.IsAsciiDigit(text[0]);
        var length = 1;
        while (length < text.Length && char.IsAsciiDigit(text[length]) == isNumber) length++;
        var part = text[..length];
        text = text[length..];
        return part;
    }

    private static int ComparePart(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (!char.IsAsciiDigit(one[0]) || !char.IsAsciiDigit(other[0])) return one.CompareTo(other, StringComparison.Ordinal);
        var value = one.TrimStart('0');
        var otherValue = other.TrimStart('0');
        return value.Length != otherValue.Length ? value.Length - otherValue.Length : value.CompareTo(otherValue, StringComparison.Ordinal);
    }
}
