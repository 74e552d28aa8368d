using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Formats;

/// <summary>The numbers from one to another, all of them or only the whole ones.</summary>
internal sealed record NumberRange(string Least, string Most, bool WholeOnly)
{
    private readonly Bound _least = new(Least);
    private readonly Bound _most = new(Most);

    public string Phrase => $"a {(WholeOnly ? "whole number" : "number")} from {Least} to {Most}";

    public bool Includes(ReadOnlySpan<byte> number) =>
        _least.Compare(number) >= 0 && _most.Compare(number) <= 0 && (!WholeOnly || IsWhole(number));

    private static bool IsWhole(ReadOnlySpan<byte> number) => number.IndexOfAny((byte)'.', (byte)'e', (byte)'E') < 0 || ExactNumber.Parse(number).IsInteger;
}
