namespace Conformance.Spec.Loading.Mapping;

/// <summary>Names a contract after its file, in characters that every file system takes.</summary>
internal static class ContractName
{
    /// <summary>File names that say nothing; the folder or host is named instead.</summary>
    private static readonly string[] Generic = ["openapi", "swagger", "api", "index", ""];

    internal static string Of(string location)
    {
        var parts = location.Split('?')[0].Split('/', '\\').Where(p => p.Length > 0).ToArray();
        var name = Path.GetFileNameWithoutExtension(parts[^1]);
        var chosen = Generic.Contains(name, StringComparer.OrdinalIgnoreCase) && parts.Length > 1 ? parts[^2] : name;
        var safe = string.Concat(chosen.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('.', '-');
        return safe.Length == 0 ? "contract" : safe;
    }
}
