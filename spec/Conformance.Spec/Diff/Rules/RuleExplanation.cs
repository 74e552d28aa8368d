using Conformance.Model;

namespace Conformance.Spec.Diff.Rules;

/// <summary>What a rule of the gate holds people to, told in full.</summary>
public static class RuleExplanation
{
    /// <summary>Labelled sentences in the order in which they are read; what a rule has nothing to say on is left out.</summary>
    public static IReadOnlyList<(string Label, string Text)> Of(Rule rule) =>
    [
        ("says", Words.Fill(rule.Sentence, SubjectOf(rule.Key), "NAME", "OLD", "NEW")),
        ("promise", PromiseOf(rule)),
        ("breaks", BreaksOf(rule)),
        .. rule.Remedy.Length == 0 ? Array.Empty<(string, string)>() : [("remedy", rule.Remedy)],
        .. rule.Mirror is { } mirror ? [("way back", mirror)] : Array.Empty<(string, string)>(),
        ("in oasdiff", rule.Listed is { } listed ? $"the same id, {Of(listed)}" : "no such rule"),
        (rule.Level == ChangeLevel.Info ? "to weigh" : "to waive", SettingOf(rule)),
    ];

    private static string PromiseOf(Rule rule) => (rule.Level, rule.Key.Direction) switch
    {
        (ChangeLevel.Info, _) => "It tells what changed and takes nothing back that the base promises.",
        (_, Direction.Request) => "What the base lets clients send, the revision accepts.",
        (_, Direction.Response) => "What the base promises of answers, the revision keeps.",
        _ => "What clients of the base rely on is there in the revision.",
    };

    private static string BreaksOf(Rule rule) => rule.Breaks switch
    {
        Affected.Nobody => "nobody who keeps the base",
        Affected.Senders => $"clients that send what the base allowed{Doubt(rule)}",
        Affected.Readers => $"clients that read what the base promised{Doubt(rule)}",
        _ => $"every client that uses it{Doubt(rule)}",
    };

    private static string Doubt(Rule rule) => rule.Level == ChangeLevel.Warning ? ", perhaps: it depends on what they do" : "";

    /// <summary>The lines of the file that <c>--waivers</c> names.</summary>
    private static string SettingOf(Rule rule) => rule.Level == ChangeLevel.Info
        ? $"in the file of --waivers: levels: {{ {rule.Id}: warning }}"
        : $"in the file of --waivers: waivers: [{{ rule: {rule.Id}, operation: 'operation:METHOD /path', reason: …, until: YYYY-MM-DD }}]; or levels: {{ {rule.Id}: info }}";

    private static string SubjectOf(RuleKey key) => (key.Direction, key.Site) switch
    {
        (Direction.Request, ChangeSite.Body) => "the request body",
        (Direction.Request, ChangeSite.Property) => "the request property `NAME`",
        (Direction.Response, ChangeSite.Body) => "the response body",
        (Direction.Response, ChangeSite.Property) => "the response property `NAME`",
        (Direction.Response, ChangeSite.Header) => "the response header `NAME`",
        (_, ChangeSite.Status) => "the response with status STATUS",
        (_, ChangeSite.Parameter) => "the parameter `NAME`",
        (_, ChangeSite.ParameterProperty) => "`PROPERTY` of the parameter `NAME`",
        (_, ChangeSite.HeaderProperty) => "`PROPERTY` of the header parameter `NAME`",
        (_, ChangeSite.Operation) => "METHOD /path",
        _ => "the document",
    };

    private static string Of(ChangeLevel level) => level.ToString().ToLowerInvariant();
}
