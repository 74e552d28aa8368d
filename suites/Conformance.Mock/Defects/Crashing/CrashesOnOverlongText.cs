namespace Conformance.Mock.Defects.Crashing;

/// <summary>A parameter or a body of more than 4,000 characters crashes the server.</summary>
internal sealed class CrashesOnOverlongText : CrashingOnText
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-overlong-text";

    /// <inheritdoc/>
    public override string Summary => "A parameter or a body of more than 4,000 characters crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(string text) => text.Length > 4_000;
}
