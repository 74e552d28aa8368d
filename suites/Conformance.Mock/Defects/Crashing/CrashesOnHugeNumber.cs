namespace Conformance.Mock.Defects.Crashing;

/// <summary>A number of more than 18 digits in a body crashes the server.</summary>
internal sealed class CrashesOnHugeNumber : CrashingOnBody
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-huge-number";

    /// <inheritdoc/>
    public override string Summary => "A number of more than 18 digits in a body crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(ReadOnlySpan<byte> body)
    {
        var digits = 0;
        foreach (var octet in body)
        {
            digits = octet is >= (byte)'0' and <= (byte)'9' ? digits + 1 : 0;
            if (digits > 18) return true;
        }

        return body.IndexOf("e30"u8) >= 0;
    }
}
