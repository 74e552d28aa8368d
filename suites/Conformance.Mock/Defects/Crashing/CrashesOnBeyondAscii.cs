namespace Conformance.Mock.Defects.Crashing;

/// <summary>A character beyond the basic plane of Unicode crashes the server.</summary>
internal sealed class CrashesOnBeyondAscii : CrashingOnText
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-beyond-ascii";

    /// <inheritdoc/>
    public override string Summary => "A character beyond the basic plane of Unicode crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(string text) =>
        text.Any(char.IsSurrogate) || text.Contains("\\ud83", StringComparison.OrdinalIgnoreCase);
}
