using Conformance.Model;

namespace Conformance.Spec.Profiles.Drafting;

/// <summary>The name of a profile, and what it starts from.</summary>
internal sealed class HeadSection : IDraftSection
{
    /// <inheritdoc/>
    public void Write(DraftWriter writer, DraftSubject subject) => writer
        .Comment($"A first profile of {subject.Contract.Title} {subject.Contract.Version}, drafted from its document. Each line says why it stands there:")
        .Comment("correct what is wrong, delete what you do not need. What is absent is inferred from the document.")
        .Key("", "name", YamlScalar.Of(subject.Contract.Name), "the document's name")
        .Key("", "extends", ProfileFiles.NeutralName, $"what HTTP suggests for each kind of probe; {Documented(subject.Contract)}")
        .Key("", "strict", "false", "many documents state formats and media types more strictly than they are meant")
        .Key("", "slow-after", "2s", "long enough for a cold cache, short enough to be noticed");

    private static string Documented(Contract contract)
    {
        var refusals = contract.Operations
            .SelectMany(o => o.Responses)
            .Where(r => r.Status.Code >= 400 || r.Status.Class >= 4)
            .CountBy(r => r.Status.Text)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => $"{c.Key} on {c.Value}");
        var text = string.Join(", ", refusals);
        return text.Length == 0 ? "the document names no refusal" : $"of {Amount.Of(contract.Operations.Count, "operation")} the document names {text}";
    }
}
