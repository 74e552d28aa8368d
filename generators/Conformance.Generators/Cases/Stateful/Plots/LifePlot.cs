using Conformance.Generators.Cases.Pagination.Links;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Serialization;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Cases.Stateful.Plots;

/// <summary>Create, follow Location, read three times, look for it; delete, read, look for it, delete again.</summary>
internal sealed class LifePlot : IPlot
{
    private const int Reads = 3;

    /// <inheritdoc/>
    public IEnumerable<StateScenario> Write(Setting setting)
    {
        if (setting.Role.Kind == RoleKind.AddMember || setting.Open(StatePlot.Life) is not { } stage) yield break;
        var acts = new Acts(setting, stage);
        acts.Create();
        if (setting.Reader is { } reader && !setting.IsPut) stage.Add(Locate(stage, reader, setting.Links));
        acts.Read("read what was created", Reads);
        acts.List(ActKind.List, "look for what was created", exchanges => Acts.Succeeded(exchanges, ActKind.Create));
        if (setting.Resource.Operation(RoleKind.Delete) is { } deletion) End(setting, acts, deletion);
        yield return stage.Finish();
    }

    private static void End(Setting setting, Acts acts, Operation deletion)
    {
        acts.Delete(deletion);
        if (setting.Reader is { } reader) acts.AddOnGone(reader, ActKind.ReadDeleted, "read what was deleted");
        acts.List(ActKind.ListDeleted, "look for what was deleted", exchanges => Acts.Succeeded(exchanges, ActKind.Delete));
        acts.AddOnGone(deletion, ActKind.DeleteAgain, "delete again");
    }

    /// <summary>Location is judged on 201 (RFC 9110 section 10.2.2). A path that the document does not know may be anything.</summary>
    private static ActLink Locate(Stage stage, Operation reader, LinkResolver links)
    {
        var link = stage.Act(reader, new Act(ActKind.Locate), stage.Least(reader, "follow Location"));
        return link with
        {
            When = exchanges => Created(exchanges) is not null,
            Edit = (read, exchanges) => Created(exchanges) is not { } created ? read : Target(links, created) is { } target ? At(read, target) : null,
        };
    }

    private static Exchange? Created(IReadOnlyList<Exchange> exchanges) =>
        exchanges.FirstOrDefault(e => e is { Case.Act.Kind: ActKind.Create, Answer.Status: 201 } && !string.IsNullOrEmpty(e.Answer.Header("Location")));

    private static string? Target(LinkResolver links, Exchange created) =>
        links.Resolve(created, created.Answer.Header("Location")!) is { IsOurs: true, Target: { } target } ? target : null;

    private static TestCase At(TestCase read, string target) => PathTemplate.Parse(read.Operation.Path).TryMatch(RequestTarget.Path(target), out _)
        ? read with { Request = read.Request with { Target = target } }
        : read with { Request = read.Request with { Target = target }, Mode = Mode.Negative, Probe = Probe.OddPath };
}
