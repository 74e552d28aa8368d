namespace Conformance.Mock.Defects;

/// <summary>A lie and where it is told.</summary>
/// <param name="Id">The lie's name.</param>
/// <param name="Operation">The operation that tells it, as <c>METHOD /path</c> or by its id; null for all that it fits.</param>
internal readonly record struct DefectChoice(string Id, string? Operation)
{
    /// <summary>Reads <c>NAME[@operation]</c>.</summary>
    public static DefectChoice Parse(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at < 0 ? new DefectChoice(text.Trim(), null) : new DefectChoice(text[..at].Trim(), text[(at + 1)..].Trim());
    }
}
