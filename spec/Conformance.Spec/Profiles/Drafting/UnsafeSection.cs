namespace Conformance.Spec.Profiles.Drafting;

/// <summary>Operations that may harm others: what nothing deletes again, what everyone shares, what sends something to somebody.</summary>
internal sealed class UnsafeSection : IDraftSection
{
    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject)
    {
        var entries = UnsafeSearch.Find(subject).ToArray();
        writer.Blank();
        if (entries.Length == 0)
        {
            writer.Comment("unsafe: absent, for nothing in the document suggests it. See for yourself before you write to a target that others use.");
            return;
        }

        writer.Key("", "unsafe", "", "never sent to a target that others use; see for yourself what else is none of a test's business");
        foreach (var entry in entries) writer.Item("", entry.ToString(), entry.Evidence);
    }
}
