using System.Text.Unicode;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A body that is not UTF-8 crashes the server.</summary>
internal sealed class CrashesOnInvalidUtf8 : CrashingOnBody
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-invalid-utf8";

    /// <inheritdoc/>
    public override string Summary => "A body that is not UTF-8 crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(ReadOnlySpan<byte> body) => !Utf8.IsValid(body);
}
