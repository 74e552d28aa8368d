namespace Conformance.Mock.Defects.Crashing;

/// <summary>A control character in a text crashes the server.</summary>
internal sealed class CrashesOnControlCharacter : CrashingOnText
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-control-character";

    /// <inheritdoc/>
    public override string Summary => "A control character in a text crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0001', '\u0008') || text.Contains("\\u000", StringComparison.Ordinal);
}
