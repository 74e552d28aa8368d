namespace Conformance.Mock.Routing;

/// <summary>The value of a path's parameter.</summary>
/// <param name="Text">The value, decoded.</param>
/// <param name="Raw">The value as sent.</param>
internal readonly record struct PathValue(string Text, string Raw)
{
    /// <summary>A value that was decoded already.</summary>
    public static PathValue Of(string text) => new(text, Uri.EscapeDataString(text));
}
