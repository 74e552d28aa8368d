using System.Runtime.InteropServices;
using System.Text;

namespace Conformance.Spec.Loading.Sources;

/// <summary>Turns rising byte offsets into lines and columns; each byte is looked at once, also in a file of a single line.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PositionCounter()
{
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    /// <summary>The position of the byte at <paramref name="offset"/>, which is not before the one asked for last.</summary>
    internal Position Advance(ReadOnlySpan<byte> text, int offset)
    {
        var passed = text[_offset..offset];
        var lastBreak = passed.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            _line += passed.Count((byte)'\n');
            _column = 1;
            passed = passed[(lastBreak + 1)..];
        }

        _column += Encoding.UTF8.GetCharCount(passed);
        _offset = offset;
        return new Position(_line, _column);
    }
}
