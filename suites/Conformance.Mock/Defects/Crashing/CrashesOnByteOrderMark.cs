namespace Conformance.Mock.Defects.Crashing;

/// <summary>A body that begins with a byte order mark crashes the server.</summary>
internal sealed class CrashesOnByteOrderMark : CrashingOnBody
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-byte-order-mark";

    /// <inheritdoc/>
    public override string Summary => "A body that begins with a byte order mark crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(ReadOnlySpan<byte> body) => body.StartsWith("\uFEFF"u8);
}
