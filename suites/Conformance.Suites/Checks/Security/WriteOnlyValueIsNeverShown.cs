using System.Text;

namespace Conformance.Suites.Checks.Security;

/// <summary>
/// What a request sent for a write-only property stands in no answer, under whatever name: not in its own, and not in a later one of the same
/// scenario. Only values count that are long and mixed enough to be there by no accident.
/// </summary>
public sealed class WriteOnlyValueIsNeverShown() : Check(
    "write-only-value-is-never-shown",
    "What was sent for a write-only property comes back in no answer.",
    new CheckExplanation
    {
        Promise = "A write-only property is sent and never shown: the password or secret that a request carried for it stands in no answer to"
            + " it nor to later requests, whatever the property there is called. In a refusal it is a warning: it ends in logs.",
        Clause = "OpenAPI 3.0 section 4.7.24",
        Cause = "The object that was stored is given back as it is, or as text within another property.",
        Example = "POST /users with password 'x7Rk…' answers 201, and the body has it at /debug/received.",
    }), IScenarioCheck
{
    private const int FewestLetters = 8;
    private const int FewestDifferent = 5;

    /// <inheritdoc/>
    public Phase Phase => Phase.Stateful;

    /// <inheritdoc/>
    public bool JudgesEveryPhase => true;

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        if (!context.WriteOnly.Has(exchange.Case.Operation)) return NotApplicable("no request of the operation has a write-only property");
        var sent = Sent(exchange, context).ToArray();
        if (sent.Length == 0) return NotApplicable("no value was sent for a write-only property that could be told from others");
        if (exchange.Answer.Body.Length == 0) return Passed;
        return Shown(exchange.Answer, sent) is { } at ? Failed(Finding(exchange, exchange, at), context) : Passed;
    }

    /// <inheritdoc/>
    public Verdict? Judge(ScenarioRun run, CheckContext context)
    {
        var judged = false;
        foreach (var (number, exchange) in run.Exchanges.Index().Where(e => context.WriteOnly.Has(e.Item.Case.Operation)))
        {
            var sent = Sent(exchange, context).ToArray();
            foreach (var later in run.Exchanges.Skip(number + 1).Where(_ => sent.Length > 0))
            {
                judged = true;
                if (Shown(later.Answer, sent) is { } at) return Failed(Finding(exchange, later, at), context);
            }
        }

        return judged ? Passed : null;
    }

    /// <summary>The values that a request sent for write-only properties and for nothing else.</summary>
    private static IEnumerable<string> Sent(Exchange exchange, CheckContext context)
    {
        if (exchange.Sent.Body is not { Length: > 0 } bytes || exchange.Case.Request.Header("Content-Type") is not { } type || !MediaTypes.IsJson(type)) return [];
        if (PlainJson.Read(bytes.Span) is not { } body) return [];
        var counts = JsonTexts.Of(body).CountBy(t => t, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return context.WriteOnly.In(exchange.Case.Operation, type, body)
            .GroupBy(t => t, StringComparer.Ordinal)
            .Where(g => IsTelling(g.Key) && counts[g.Key] <= g.Count() && !exchange.Sent.Url.Contains(Uri.EscapeDataString(g.Key), StringComparison.Ordinal))
            .Select(g => g.Key);
    }

    private static bool IsTelling(string text) => text.Length >= FewestLetters && text.Distinct().Count() >= FewestDifferent;

    /// <summary>Where one of the values stands in an answer, or null.</summary>
    private static string? Shown(Answer answer, string[] sent)
    {
        if (answer.Body.Length == 0) return null;
        if (PlainJson.Read(answer.Body.Span) is { } body) return JsonTexts.Find(body, t => Array.Exists(sent, s => t.Contains(s, StringComparison.Ordinal)));
        var text = Encoding.UTF8.GetString(answer.Body.Span);
        return Array.Exists(sent, s => text.Contains(s, StringComparison.Ordinal)) ? "" : null;
    }

    private static Finding Finding(Exchange sent, Exchange shown, string at) => new()
    {
        Severity = shown.Answer.IsSuccess ? Severity.Error : Severity.Warning,
        Title = "A value that was sent for a write-only property is shown",
        Expected = sent == shown ? "no answer that has it" : $"no answer that has what {sent.Case.Operation.Key} was sent",
        Actual = $"{shown.Case.Operation.Key} answered {shown.Answer.Status}, and has it{(at.Length == 0 ? "" : $" at {at}")}",
        Promise = sent.Case.Operation.RequestBody!.Place,
        Instance = at,
        Case = shown.Case.Id,
        Cause = $"shown {Generalized.Pointer(at)}",
    };
}
