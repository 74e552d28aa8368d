using System.Text.Json;
using Conformance.Reports.Gate;

namespace Conformance.Reports.Tests.Gate;

public sealed class GateFormatTests
{
    [Test]
    public void Tells_a_terminal_what_changed_where_and_what_to_do() => GateStory.Write(new GateText()).Split('\n').Take(6).ShouldBe(
    [
        "breaking api-removed-without-deprecation: DELETE /things is gone",
        "  at api.yaml:10:3, was api.yaml:12:3",
        "  in DELETE /things",
        "  breaks every client. Keep it.",
        "  fingerprint 0123456789abcdef",
        "",
    ]);

    [Test]
    public void Ends_with_the_verdict() => GateStory.Write(new GateText()).TrimEnd().Split('\n')[^1]
        .ShouldBe("must not pass: 1 breaking, 1 warning, 1 for information, 1 waived, 1 new fault in the document");

    [Test]
    public void Writes_an_array_of_changes_as_JSON()
    {
        using var json = JsonDocument.Parse(GateStory.Write(new GateJson()));

        json.RootElement.EnumerateArray().Select(c => c.GetProperty("level").GetString()).ShouldBe(["breaking", "warning", "warning", "info"]);
        json.RootElement[0].GetProperty("revision").EnumerateObject().Select(m => m.Name).ShouldBe(["file", "pointer", "line", "column"]);
        json.RootElement[2].GetProperty("accepted").GetString().ShouldBe("waived until 2030-01-01: agreed");
    }

    [Test]
    public void Writes_a_comment_in_which_text_of_a_document_is_no_markup()
    {
        var comment = GateStory.Write(new GateMarkdown());

        comment.ShouldContain("`&lt;b>\\|&#64;x`");
        comment.Split('\n').Count(l => l.StartsWith("| :", StringComparison.Ordinal)).ShouldBe(3);
        comment.ShouldContain("<details><summary>1 for information</summary>");
    }

    [Test]
    public void Writes_results_as_SARIF_for_what_counts()
    {
        using var json = JsonDocument.Parse(GateStory.Write(new GateSarif()));
        var results = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        results.Select(r => $"{r.GetProperty("ruleId").GetString()} {r.GetProperty("level").GetString()}").ShouldBe(
            ["api-removed-without-deprecation error", "request-property-removed warning", "endpoint-added note", "dangling-reference error"]);
    }

    [Test]
    public void Writes_annotations_at_the_lines_of_what_counts() => GateStory.Write(new GateAnnotations()).TrimEnd().Split('\n').ShouldBe(
    [
        "::error file=api.yaml,line=10,title=api-removed-without-deprecation::DELETE /things is gone. Keep it.",
        "::warning file=api.yaml,line=10,title=request-property-removed::The request property `<b>|@x` is gone. Keep accepting it.",
        "::notice file=api.yaml,line=10,title=endpoint-added::PUT /things is new.",
        "::error file=api.yaml,line=7,title=dangling-reference::It leads nowhere. Correct it.",
        "::notice::gate.yaml:3:1: this waiver matched no change",
    ]);

    [Test]
    public void Writes_a_page_with_both_documents_side_by_side_and_nothing_from_elsewhere()
    {
        var page = GateStory.Write(new GateHtml());

        page.ShouldContain("<mark>   12    delete:</mark>");
        page.ShouldContain("`&lt;b&gt;|@x`");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http");
    }

    [Test]
    public void Names_every_format_once() => GateFormats.All.Select(f => f.Name).ShouldBe(["text", "json", "markdown", "sarif", "github", "html"]);

    [Test]
    public void Passes_where_nothing_is_asked_to_fail() =>
        (GateStory.Report with { FailOn = null }).Failed.ShouldBeFalse();

    [Test]
    public void Fails_on_a_new_fault_of_the_document_alone() =>
        (GateStory.Report with { Findings = [] }).Failed.ShouldBeTrue();
}
