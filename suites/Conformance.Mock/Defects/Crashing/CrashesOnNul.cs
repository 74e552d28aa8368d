namespace Conformance.Mock.Defects.Crashing;

/// <summary>A NUL in a text crashes the server.</summary>
internal sealed class CrashesOnNul : CrashingOnText
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-nul";

    /// <inheritdoc/>
    public override string Summary => "A NUL in a text crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(string text) =>
        text.Contains('\0', StringComparison.Ordinal) || text.Contains("\\u0000", StringComparison.Ordinal);
}
