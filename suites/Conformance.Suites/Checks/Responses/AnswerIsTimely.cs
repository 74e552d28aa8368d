namespace Conformance.Suites.Checks.Responses;

/// <summary>No answer is slow three times out of three, the latter two with nothing else under way.</summary>
public sealed class AnswerIsTimely() : Check(
    "answer-is-timely",
    "No answer is always slow.",
    new CheckExplanation
    {
        Promise = "An answer comes within the profile's 'slow-after', 2 seconds unless it says otherwise. A slow one is asked for twice"
            + " more, alone; only three slow ones out of three are worth a warning.",
        Cause = "A query without an index, a call to another service that waits for its time-out, work that should be done later.",
        Example = "GET /reports took 4.1 s, then alone 4.0 s and 4.2 s.",
    })
{
    private const int Repetitions = 2;

    /// <inheritdoc/>
    public override Verdict Judge(Exchange exchange, CheckContext context)
    {
        var (answer, limit) = (exchange.Answer, context.Contract.Profile.SlowAfter);
        if (answer.End != AnswerEnd.Complete) return NotApplicable("the answer is not whole");
        if (answer.Elapsed <= limit) return Passed;
        if (context.Alone.Any(t => t <= limit)) return Passed;
        if (context.Alone.Count < Repetitions) return NotApplicable($"slow once, {Seconds(answer.Elapsed)}, and not asked for again alone");
        return Failed(Slow(exchange, context), context);
    }

    private static Finding Slow(Exchange exchange, CheckContext context) => new()
    {
        Severity = Severity.Warning,
        Title = "The answer is slow each time",
        Expected = $"an answer within {Seconds(context.Contract.Profile.SlowAfter)}",
        Actual = $"{Seconds(exchange.Answer.Elapsed)}, then alone {string.Join(" and ", context.Alone.Select(Seconds))}",
        Promise = exchange.Case.Operation.Place,
        Cause = "slow",
    };

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0.0} s";
}
