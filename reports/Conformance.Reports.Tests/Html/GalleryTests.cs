using Conformance.Reports.Folding;
using Conformance.Reports.Html;
using Conformance.Reports.Tests.Stories;
using Conformance.Reports.Tests.Tools;

namespace Conformance.Reports.Tests.Html;

/// <summary>Reports to look at: <c>artifacts/gallery</c>.</summary>
[Explicit, Category("Long")]
public sealed class GalleryTests
{
    [TestCase("small", 40, 2_000, 60)]
    [TestCase("big", 615, 50_000, 2_000)]
    [TestCase("kept", 40, 2_000, 0)]
    public void Writes_a_report(string name, int operations, int cases, int failures)
    {
        var fold = new RunFold(Past.Runs(name == "kept" ? 0 : 12));
        foreach (var runEvent in BigRun.Events(operations, cases, failures)) fold.Take(runEvent);
        var folder = Path.Combine(Repository.Root, "artifacts", "gallery", name);
        Directory.CreateDirectory(folder);
        DocumentReport.Save(new HtmlDocument(), fold.Result(), folder);
        TestContext.Out.WriteLine($"{name}: {new FileInfo(Path.Combine(folder, HtmlDocument.Name)).Length:N0} bytes");
    }
}
