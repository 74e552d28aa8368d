using Conformance.Model;
using Conformance.Reports.Gate;

namespace Conformance.Reports.Tests.Gate;

/// <summary>A report with one change of each level, one of them waived, and text that means markup.</summary>
internal static class GateStory
{
    public static GateReport Report { get; } = new()
    {
        Base = "main:api.yaml",
        Revision = "api.yaml",
        Tool = "1.2.3",
        Findings =
        [
            new(Change("api-removed-without-deprecation", ChangeLevel.Breaking, "DELETE /things is gone", Affected.Everyone, "Keep it.") with { Operations = ["DELETE /things"] }, null)
            {
                Base = new(11, ["  get:", "  delete:", "    responses: {}"]),
                Revision = new(10, ["  get:"]),
            },
            new(Change("request-property-removed", ChangeLevel.Warning, "the request property `<b>|@x` is gone", Affected.Senders, "Keep accepting it."), null),
            new(Change("request-parameter-removed", ChangeLevel.Warning, "the query parameter `x` is gone", Affected.Senders, "Keep it."), "waived until 2030-01-01: agreed"),
            new(Change("endpoint-added", ChangeLevel.Info, "PUT /things is new", Affected.Nobody, ""), null),
        ],
        Problems = [new("dangling-reference", Severity.Error, new("api.yaml", "/x", 7, 3), "It leads nowhere.", "Correct it.")],
        Notices = ["gate.yaml:3:1: this waiver matched no change"],
    };

    public static string Write(IGateFormat format)
    {
        using var writer = new StringWriter();
        format.Write(Report, writer);
        return writer.ToString();
    }

    private static Change Change(string id, ChangeLevel level, string text, Affected breaks, string remedy) => new()
    {
        Id = id,
        Level = level,
        Text = text,
        Operations = ["GET /a", "GET /b", "GET /c", "GET /d"],
        Base = new Place("api.yaml", "/paths", 12, 3),
        Revision = new Place("api.yaml", "/paths", 10, 3),
        Fingerprint = "0123456789abcdef",
        Breaks = breaks,
        Remedy = remedy,
    };
}
