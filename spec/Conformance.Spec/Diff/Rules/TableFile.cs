namespace Conformance.Spec.Diff.Rules;

/// <summary>A table with a head, columns parted by tabs, embedded in the assembly.</summary>
internal static class TableFile
{
    /// <summary>The rows, each by the names of the columns.</summary>
    public static IEnumerable<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using var stream = typeof(TableFile).Assembly.GetManifestResourceStream(typeof(TableFile), name)!;
        using var reader = new StreamReader(stream);
        var columns = reader.ReadLine()!.Split('\t');
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return columns.Zip(cells).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
        }
    }
}
