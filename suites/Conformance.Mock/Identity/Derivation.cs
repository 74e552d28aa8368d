using System.Runtime.InteropServices;

namespace Conformance.Mock.Identity;

/// <summary>Numbers and texts derived from what is known, the same in every process.</summary>
internal static class Derivation
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>A number that stands for a number and a text.</summary>
    public static ulong Of(ulong seed, string text) => Of(seed, MemoryMarshal.AsBytes(text.AsSpan()));

    /// <summary>A number that stands for a number and bytes: eight at a time, each scrambled as SplitMix64 does.</summary>
    public static ulong Of(ulong seed, ReadOnlySpan<byte> bytes)
    {
        var hash = Scramble(seed ^ (ulong)bytes.Length ^ Golden);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words) hash = Scramble(hash ^ word) + Golden;
        var rest = 0UL;
        foreach (var octet in bytes[(words.Length * sizeof(ulong))..]) rest = (rest << 8) | octet;
        return Scramble(hash ^ rest);
    }

    /// <summary>A number that stands for two.</summary>
    public static ulong Of(ulong seed, ulong number) => Scramble(seed ^ Scramble(number + Golden));

    /// <summary>Characters of an alphabet chosen by a number; about ten per 64 bits, the rest derived from it.</summary>
    public static string Text(ulong number, int length, string alphabet) => string.Create(length, (number, alphabet), static (text, from) =>
    {
        var state = from.number;
        for (var i = 0; i < text.Length; i++)
        {
            state += Golden;
            text[i] = from.alphabet[(int)((Scramble(state) >> 32) * (ulong)from.alphabet.Length >> 32)];
        }
    });

    private static ulong Scramble(ulong bits)
    {
        bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
        bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
        return bits ^ (bits >> 31);
    }
}
