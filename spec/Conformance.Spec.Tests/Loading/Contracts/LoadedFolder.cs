using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

/// <summary>A folder of files for one test; messages show paths relative to it.</summary>
internal sealed class LoadedFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conformance-");

    internal string Root => _folder.FullName;

    internal LoadedFolder With(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    internal async Task<LoadResult> LoadAsync(string name = "api.yaml", LoadOptions? options = null)
    {
        var result = await new ContractLoader(options ?? new LoadOptions()).LoadAsync(Path.Combine(Root, name), CancellationToken.None);
        return result with { Diagnostics = [.. result.Diagnostics.Select(Relative)] };
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private Diagnostic Relative(Diagnostic diagnostic) => diagnostic with
    {
        Place = diagnostic.Place with { File = Shorten(diagnostic.Place.File) },
        Message = Shorten(diagnostic.Message),
    };

    private string Shorten(string text) => text.Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Replace('\\', '/');
}
