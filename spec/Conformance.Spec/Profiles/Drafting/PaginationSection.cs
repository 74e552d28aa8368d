using Conformance.Spec.Profiles.Reading;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>How the lists of a document are paged, one entry for lists that are paged alike.</summary>
internal sealed class PaginationSection : IDraftSection
{
    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        var lists = subject.Contract.Operations.Select(subject.Graph.ListingOf).OfType<Listing>().ToArray();
        var paged = lists.Where(l => l.IsPaged).ToArray();
        writer.Blank();
        if (paged.Length == 0)
        {
            writer.Comment($"pagination: absent, for of {Amount.Of(lists.Length, "list")} none has a parameter that says where a page begins.");
            return;
        }

        writer.Key("", "pagination", "", $"of {Amount.Of(lists.Length, "list")} {paged.Length} in pages; sizes are those of the document");
        foreach (var alike in paged.GroupBy(Way).OrderByDescending(IsGeneral)) Entry(writer, [.. alike], IsGeneral(alike));

        bool IsGeneral(IEnumerable<Listing> alike) => alike.Count() > Math.Max(2, paged.Length / 2) && alike.First() is { ItemsPointer: "", NextPointer: null, TotalPointer: null, TotalHeader: null };
    }

    /// <summary>Lists are paged alike if all that an entry says of them is the same.</summary>
    private static string Way(Listing list) =>
        $"{list.Style}\n{list.Position?.Name}\n{list.Limit?.Name}\n{list.ItemsPointer}\n{list.NextPointer}\n{list.TotalPointer}\n{list.TotalHeader}";

    /// <summary>An entry for most lists names none of them: a list without the parameter is not paged, and later entries override it.</summary>
    private static void Entry(DraftWriter writer, Listing[] lists, bool general)
    {
        var list = lists[0];
        var match = general ? "method:GET" : DraftFilters.Of([.. lists.Select(l => l.Operation)]);
        writer.Key("- ", "match", match, $"{Amount.Of(lists.Length, "list")} paged in this way{(general ? ", so it is written for all; entries below override it" : "")}");
        writer.Key("  ", "style", Kebab.Of(list.Style), Reason(list, "paging"));
        writer.Key("  ", "position", YamlScalar.Of(list.Position!.Name), "the parameter that says where a page begins");
        if (list.Limit is { } limit) writer.Key("  ", "limit", YamlScalar.Of(limit.Name), "a usual name of a page size");
        if (list.ItemsPointer.Length > 0) writer.Key("  ", "items", YamlScalar.Of(list.ItemsPointer), Reason(list, "items"));
        if (list.NextPointer is { } next) writer.Key("  ", "next", YamlScalar.Of(next), "a usual name of the way to the next page");
        if (list.TotalPointer is { } total) writer.Key("  ", "total", YamlScalar.Of(total), "a usual name of the number of all items");
        if (list.TotalHeader is { } header) writer.Key("  ", "total-header", YamlScalar.Of(header), "a usual name of the number of all items");
    }

    private static string Reason(Listing list, string subject) =>
        list.Reasons.Where(r => r.Subject == subject).Select(r => r.Reason).FirstOrDefault("inferred from the document");
}
