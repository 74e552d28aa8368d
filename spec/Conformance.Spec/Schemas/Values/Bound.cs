using System.Text;

namespace Conformance.Spec.Schemas.Values;

/// <summary>A number that others are compared with.</summary>
internal sealed class Bound(string text)
{
    private readonly ExactNumber _exact = ExactNumber.Parse(text);
    private readonly decimal? _fast = FastNumber.TryRead(Encoding.ASCII.GetBytes(text), out var value) ? value : null;

    /// <summary>As written.</summary>
    public string Text { get; } = text;

    /// <summary>Negative if <paramref name="number"/> is below, positive if it is above, zero if it equals.</summary>
    public int Compare(ReadOnlySpan<byte> number) => _fast is { } bound && FastNumber.TryRead(number, out var value)
        ? value.CompareTo(bound)
        : ExactNumber.Parse(number).CompareWith(_exact);
}
