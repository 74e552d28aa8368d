using System.Text.Json;
using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>The acts that several plots have in common.</summary>
/// <param name="setting">The setting.</param>
/// <param name="stage">Takes the cases.</param>
internal sealed class Acts(Setting setting, Stage stage)
{
    /// <summary>Makes the resource with all that is optional; where that is refused, with what is required alone.</summary>
    public void Create()
    {
        var whole = stage.Act(setting.Maker, new Act(ActKind.Create), stage.Whole(setting.Maker, "create, with all that is optional"));
        stage.Add(whole);
        var made = stage.Makes(whole);
        if (setting.Maker.RequestBody is not null)
        {
            var least = stage.Act(setting.Maker, new Act(ActKind.Create), stage.Least(setting.Maker, "create, with what is required alone"));
            stage.Add(least with { When = exchanges => IsRefused(exchanges, whole.Template.Id) });
            made = made with { Instead = least.Template.Id };
        }

        stage.Made = made;
    }

    /// <summary>Reads the resource, some times running.</summary>
    public void Read(string reason, int times = 1)
    {
        if (setting.Reader is not { } reader) return;
        for (var time = 0; time < times; time++) stage.Add(stage.Act(reader, new Act(ActKind.Read), stage.Least(reader, time == 0 ? reason : "read again")));
    }

    /// <summary>Looks for the resource in its list.</summary>
    public void List(ActKind kind, string reason, Func<IReadOnlyList<Exchange>, bool> when, bool toTheEnd = false)
    {
        if (setting.List is not { Trial.Listing.Operation: var operation } list) return;
        for (var number = 1; number <= ItemList.MostPages; number++)
        {
            var link = stage.Act(operation, new Act(kind), stage.Least(operation, reason));
            stage.Add(new PageLink
            {
                Template = link.Template,
                Compose = link.Compose,
                Draft = link.Draft,
                Path = link.Path,
                Names = link.Names,
                List = list,
                Number = number,
                When = when,
                Wanted = toTheEnd ? null : stage.Made,
            });
        }
    }

    /// <summary>Removes the resource by its recipe.</summary>
    /// <param name="deletion">The operation that removes it.</param>
    public void Delete(Operation deletion)
    {
        foreach (var before in Preparation.BeforeDeletion(setting.Resource)) stage.Add(stage.Link(before, CasePurpose.SetUp, stage.Least(before, "what comes before deletion")));
        for (var call = 1; call < setting.Resource.Deletion.Calls; call++) stage.Add(stage.Link(deletion, CasePurpose.Trial, stage.Least(deletion, "delete, the call before the last")));
        stage.Add(stage.Act(deletion, new Act(ActKind.Delete), stage.Least(deletion, "delete")));
    }

    /// <summary>A case on something that may be gone: any refusal is right.</summary>
    public void AddOnGone(Operation operation, ActKind kind, string reason, ActKind after = ActKind.Delete)
    {
        var link = stage.Act(operation, new Act(kind), stage.Least(operation, reason));
        stage.Add(link with { When = exchanges => Succeeded(exchanges, after), Template = link.Template with { Mode = Mode.Negative, Probe = Probe.UnknownId } });
    }

    /// <summary>True if an act of a kind succeeded.</summary>
    public static bool Succeeded(IReadOnlyList<Exchange> exchanges, ActKind kind) => exchanges.Any(e => e.Case.Act?.Kind == kind && e.Answer.IsSuccess);

    /// <summary>True if a case was answered with a refusal that another body may not get.</summary>
    public static bool IsRefused(IReadOnlyList<Exchange> exchanges, string id) => exchanges.Any(e => e.Case.Id == id && e.Answer.Status is >= 400 and < 500);

    /// <summary>A body with all that is optional, and one without where that is refused.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="act">What it does.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The two cases; their chance is their own.</returns>
    public IReadOnlyList<ActLink> Write(Operation operation, Act act, string reason)
    {
        var whole = stage.Act(operation, act, stage.Whole(operation, $"{reason}, with all that is optional"));
        var least = stage.Act(operation, act, stage.Least(operation, $"{reason}, with what is required alone"));
        return [whole with { Edit = Named }, least with { When = exchanges => IsRefused(exchanges, whole.Template.Id), Edit = Named }];
    }

    /// <summary>A body that names an id names that of the resource that it is sent to.</summary>
    private TestCase Named(TestCase written, IReadOnlyList<Exchange> exchanges)
    {
        if (setting.Resource.Identity?.Pointer is not { } pointer || JsonPointer.Tokens(pointer).ToList() is not [var name]) return written;
        if (stage.Made is not { } made || BodyText.Of(written) is not { } body || body[name]?.GetValueKind() != JsonValueKind.String) return written;
        body[name] = made.Value(exchanges)?.Value.ToString() ?? made.Marker;
        return BodyText.With(written, body);
    }

    /// <summary>The last JSON that a read showed, or null.</summary>
    public static JsonElement? LastRead(IReadOnlyList<Exchange> exchanges) =>
        exchanges.LastOrDefault(e => e is { Case.Act.Kind: ActKind.Read, Answer.IsSuccess: true }) is { } read ? PlainJson.Read(read.Answer.Body.Span) : null;
}
