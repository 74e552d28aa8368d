using System.Globalization;
using Conformance.Generators.Cases.Pagination.Pages;
using Conformance.Generators.Chains;
using Conformance.Model;

namespace Conformance.Generators.Cases.Stateful;

/// <summary>A page of the list in which a scenario looks for what it made; not sent where it was found on a page before.</summary>
internal sealed record PageLink : ChainLink
{
    /// <summary>The list.</summary>
    public required ItemList List { get; init; }

    /// <summary>Its number, counted from one.</summary>
    public required int Number { get; init; }

    /// <summary>What names the item that is looked for, or null where all pages are to be seen.</summary>
    public Holding? Wanted { get; init; }

    /// <inheritdoc/>
    public override TestCase? Make(IReadOnlyList<Exchange> exchanges) =>
        Number == 1 ? base.Make(exchanges) is { } first ? Page(first, List.First(first.Request.Target)) : null : Further(exchanges);

    /// <summary>How many pages there are is not known before anything is answered.</summary>
    public override TestCase? Planned() => Number == 1 && base.Planned() is { } first ? Page(first, List.First(first.Request.Target)) : null;

    private TestCase? Further(IReadOnlyList<Exchange> exchanges)
    {
        if (List.Walk(exchanges, Template.Act!.Kind) is not { } walk || walk.Pages.Count != Number - 1 || walk.End.Target is not { } next) return null;
        return IsFound(walk, exchanges) ? null : Page(walk.Pages[0].Exchange.Case with { Id = Template.Id }, next);
    }

    private bool IsFound(ListWalk walk, IReadOnlyList<Exchange> exchanges) =>
        Wanted?.Value(exchanges)?.Value.ToString() is { } id
        && walk.Items.Any(i => JsonPointer.TryResolve(i.Json, List.Trial.Id!, out var own) && own.ToString() == id);

    private TestCase Page(TestCase written, string target) => written with
    {
        Reason = string.Create(CultureInfo.InvariantCulture, $"{Template.Reason}: page {Number}"),
        Request = written.Request with { Target = target },
        Page = new PageAsk(Template.Act!.Kind.ToString(), Number, PageAim.Walk, List.Trial.Biggest),
    };
}
