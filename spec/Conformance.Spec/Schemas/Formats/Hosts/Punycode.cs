using System.Text;

namespace Conformance.Spec.Schemas.Formats.Hosts;

/// <summary>Text as letters, digits and hyphens (RFC 3492).</summary>
internal static class Punycode
{
    private const int Base = 36;
    private const int TMin = 1;
    private const int TMax = 26;
    private const int FirstCode = 128;
    private const int FirstBias = 72;

    public static bool TryDecode(string encoded, out string decoded)
    {
        decoded = "";
        var hyphen = encoded.LastIndexOf('-');
        var output = hyphen > 0 ? encoded[..hyphen].Select(c => (int)c).ToList() : [];
        var (code, index, bias, at) = (FirstCode, 0L, FirstBias, hyphen > 0 ? hyphen + 1 : 0);
        while (at < encoded.Length)
        {
            if (!TryReadDelta(encoded, ref at, bias, out var delta)) return false;
            var count = output.Count + 1;
            bias = Adapt(delta, count, index == 0 && code == FirstCode);
            index += delta;
            code += (int)Math.Min(index / count, 0x110000);
            index %= count;
            if (!Rune.IsValid(code)) return false;
            output.Insert((int)index++, code);
        }

        decoded = string.Concat(output.Select(c => new Rune(c)));
        return true;
    }

    public static string Encode(string text)
    {
        var codes = text.EnumerateRunes().Select(rune => rune.Value).ToArray();
        var output = new StringBuilder(string.Concat(codes.Where(c => c < FirstCode).Select(c => (char)c)));
        var handled = output.Length;
        var basic = handled;
        if (basic > 0) output.Append('-');
        var (code, delta, bias) = (FirstCode, 0, FirstBias);
        while (handled < codes.Length)
        {
            var next = codes.Where(c => c >= code).Min();
            delta += (next - code) * (handled + 1);
            code = next;
            foreach (var c in codes)
            {
                if (c < code) delta++;
                if (c != code) continue;
                WriteDelta(output, delta, bias);
                bias = Adapt(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }

            delta++;
            code++;
        }

        return output.ToString();
    }

    private static bool TryReadDelta(string encoded, ref int at, int bias, out long delta)
    {
        delta = 0;
        var weight = 1L;
        for (var k = Base; ; k += Base)
        {
            if (at == encoded.Length) return false;
            var digit = DigitOf(encoded[at++]);
            delta += digit * weight;
            if (digit < 0 || delta > int.MaxValue) return false;
            var threshold = Threshold(k, bias);
            if (digit < threshold) return true;
            weight *= Base - threshold;
        }
    }

    private static void WriteDelta(StringBuilder output, int delta, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (delta < threshold) break;
            output.Append(ToDigit(threshold + ((delta - threshold) % (Base - threshold))));
            delta = (delta - threshold) / (Base - threshold);
        }

        output.Append(ToDigit(delta));
    }

    private static int Threshold(int k, int bias) => Math.Clamp(k - bias, TMin, TMax);

    private static int Adapt(long delta, int count, bool first)
    {
        delta = first ? delta / 700 : delta / 2;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base) delta /= Base - TMin;
        return (int)(k + ((Base - TMin + 1) * delta / (delta + 38)));
    }

    private static int DigitOf(char c) => char.ToLowerInvariant(c) switch
    {
        >= 'a' and <= 'z' and var letter => letter - 'a',
        >= '0' and <= '9' and var digit => digit - '0' + 26,
        _ => -1,
    };

    private static char ToDigit(int value) => (char)(value < 26 ? 'a' + value : '0' + value - 26);
}
