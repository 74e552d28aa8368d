namespace Conformance.Cli.Gate;

/// <summary>A path at a git reference: <c>main:spec/openapi.yaml</c>.</summary>
/// <param name="Tree">The files of the reference.</param>
/// <param name="Path">The absolute path that the files would have on the disk.</param>
internal sealed record GitReference(GitTree Tree, string Path)
{
    private const string Remote = "origin/";

    /// <summary>Understands <c>REF:PATH</c>; null if it is something else.</summary>
    /// <exception cref="UsageException">The repository does not have the reference.</exception>
    public static GitReference? Parse(string text, string directory)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0) return null;
        var (reference, path) = (text[..colon], text[(colon + 1)..]);
        var git = new Git(directory);
        if (git.Root() is not { } root) throw new UsageException($"'{text}' names a git reference, and {directory} is in no repository (or git is not installed)");
        if (!git.Knows(reference)) throw new UsageException(Unknown(git, reference));
        // As for git itself, a path without a dot begins at the root of the repository.
        return new(new(git, root, reference), System.IO.Path.GetFullPath(path, path.StartsWith('.') ? directory : root));
    }

    private static string Unknown(Git git, string reference) => git.IsShallow()
        ? $"the repository has no reference '{reference}', because it was cloned without its history; run: git fetch --unshallow (in GitHub Actions: fetch-depth: 0)"
        : $"the repository has no reference '{reference}'; run: git fetch origin {reference[(reference.StartsWith(Remote, StringComparison.Ordinal) ? Remote.Length : 0)..]}";
}
