using System.Text;
using Conformance.Reports.Folding;

namespace Conformance.Reports.Tests.Stories;

/// <summary>Documents as text.</summary>
internal static class Written
{
    public static string Text(this IRunDocument document, Run run) => Encoding.UTF8.GetString(document.Bytes(run));

    public static byte[] Bytes(this IRunDocument document, Run run)
    {
        var stream = new MemoryStream();
        document.Write(run, stream);
        return stream.ToArray();
    }

    /// <summary>Writes a document where a tool can read it.</summary>
    public static string File(this IRunDocument document, Run run)
    {
        var folder = Path.Combine(TestContext.CurrentContext.WorkDirectory, TestContext.CurrentContext.Test.ID);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, document.FileName);
        System.IO.File.WriteAllBytes(path, document.Bytes(run));
        return path;
    }

    /// <summary>Characters that a terminal or a reader's eye would obey.</summary>
    public static IEnumerable<char> Commands(string text) => text
        .Where(c => (char.IsControl(c) && c is not '\n') || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format || c is '\u2028' or '\u2029');
}
