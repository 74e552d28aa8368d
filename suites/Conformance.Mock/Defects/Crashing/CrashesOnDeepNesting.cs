namespace Conformance.Mock.Defects.Crashing;

/// <summary>A body that is nested more than 50 deep crashes the server.</summary>
internal sealed class CrashesOnDeepNesting : CrashingOnBody
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-deep-nesting";

    /// <inheritdoc/>
    public override string Summary => "A body that is nested more than 50 deep crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(ReadOnlySpan<byte> body)
    {
        var (depth, deepest) = (0, 0);
        foreach (var octet in body)
        {
            if (octet is (byte)'[' or (byte)'{') deepest = Math.Max(deepest, ++depth);
            else if (octet is (byte)']' or (byte)'}') depth--;
        }

        return deepest > 50;
    }
}
