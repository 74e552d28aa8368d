using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Conformance.Model;

namespace Conformance.Reports.Allure;

/// <summary>An <c>allure-results</c> folder. Several threads may write to it; what is written twice has one file.</summary>
/// <param name="path">The folder; made when something is written.</param>
public sealed class AllureFolder(string path)
{
    /// <summary>The folder's name within a run directory.</summary>
    public const string Name = "allure-results";

    /// <summary>Writes a result.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Write(AllureResult result) => Write($"{result.Uuid}-result.json", result, AllureJson.Default.AllureResult);

    /// <summary>Keeps a text as a file. Allure takes each file for one result only: the rest of those that name it miss it.</summary>
    /// <param name="owner">What the text belongs to; with the name it is unique in the folder.</param>
    /// <param name="name">What the report calls it.</param>
    /// <param name="text">The text, harmless to show.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public AllureAttachment Attach(string owner, string name, string text)
    {
        var file = $"{AllureId.Of(owner, name)}-attachment.txt";
        Write(file, Encoding.UTF8.GetBytes(text));
        return new AllureAttachment(name, file, "text/plain");
    }

    /// <summary>Says what was run against what: <c>executor.json</c>, <c>environment.properties</c>, <c>categories.json</c>.</summary>
    /// <param name="executor">Who ran the tests.</param>
    /// <param name="environment">Names, without blanks, and values.</param>
    /// <param name="checks">Ids of the checks; each is a category.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Describe(AllureExecutor executor, IEnumerable<(string Name, string Value)> environment, IEnumerable<string> checks)
    {
        Write("executor.json", executor, AllureJson.Default.AllureExecutor);
        Write("environment.properties", Encoding.UTF8.GetBytes(string.Concat(environment.Select(e => $"{e.Name} = {Property(e.Value)}\n"))));
        Write("categories.json", AllureCategory.Of(checks), AllureJson.Default.IReadOnlyListAllureCategory);
    }

    /// <summary>A value as the format of Java's <c>Properties</c> has it.</summary>
    private static string Property(string value) => VisibleText.Line(value).Replace("\\", @"\\", StringComparison.Ordinal);

    private void Write<T>(string file, T value, JsonTypeInfo<T> type) => Write(file, JsonSerializer.SerializeToUtf8Bytes(value, type));

    private void Write(string file, byte[] bytes)
    {
        Directory.CreateDirectory(path);
        File.WriteAllBytes(Path.Combine(path, file), bytes);
    }
}
