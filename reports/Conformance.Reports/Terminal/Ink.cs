namespace Conformance.Reports.Terminal;

/// <summary>Colours for a terminal that shows them, nothing for one that does not. Colour never carries what words do not say.</summary>
/// <param name="isColoured">True to write ANSI escape sequences (ECMA-48 section 8.3.117).</param>
public sealed class Ink(bool isColoured)
{
    /// <summary>What is wrong.</summary>
    public string Bad(string text) => Paint("31", text);

    /// <summary>What is doubtful.</summary>
    public string Doubtful(string text) => Paint("33", text);

    /// <summary>What is right.</summary>
    public string Good(string text) => Paint("32", text);

    /// <summary>What matters.</summary>
    public string Strong(string text) => Paint("1", text);

    /// <summary>What matters less.</summary>
    public string Faint(string text) => Paint("2", text);

    private string Paint(string code, string text) => isColoured && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
