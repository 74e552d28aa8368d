using Spectre.Console;

namespace Conformance.Cli;

/// <summary>Where the program writes, and whether a person is watching.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages about use and failure of the program itself.</param>
/// <param name="IsInteractive">True if a progress bar and colours make sense: a terminal, and <c>NO_COLOR</c> is not set.</param>
/// <param name="Directory">The folder that relative paths start from.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive, string Directory)
{
    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Environment.CurrentDirectory);

    /// <summary>Where a progress bar is drawn; only for an interactive terminal.</summary>
    public IAnsiConsole Canvas() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        Out = new AnsiConsoleOutput(Out),
    });

    /// <summary>A path as the file system needs it.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Directory);
}
