using Conformance.Suites.Running.Examining.Shrinking;

namespace Conformance.Suites.Running.Examining;

/// <summary>
/// Tries what failed again, alone, after everything has run: tells what fails each time from what fails sometimes and from what fails only
/// within the run, and makes the request of what fails each time as small as it can. One cause after the other, with nothing else under
/// way: what comes of it does not depend on the number of workers.
/// </summary>
/// <param name="reruns">Runs scenarios again.</param>
/// <param name="faults">Finds out what a request breaks.</param>
/// <param name="bounds">How much may be asked.</param>
/// <param name="purse">What is left of it.</param>
internal sealed class Examiner(Reruns reruns, RequestFaults faults, ExaminationBounds bounds, Purse purse)
{
    /// <summary>Slow answers were asked for again already, each alone.</summary>
    private const string Timely = "answer-is-timely";

    /// <summary>Looks into causes in their order, until the bounds are reached or the run ends.</summary>
    public async Task ExamineAsync(IReadOnlyList<Suspect> suspects, RunStop stop, Func<RunEvent, ValueTask> publish)
    {
        foreach (var suspect in suspects.Where(s => s.Failure.Check != Timely).Take(bounds.Causes))
        {
            if (stop.IsRequested || purse.IsEmpty) return;
            var examined = await ExamineAsync(suspect, stop);
            if (!stop.IsRequested && examined is not null) await publish(examined);
        }
    }

    private async Task<FailureExamined?> ExamineAsync(Suspect suspect, RunStop stop)
    {
        var labelling = new Labelling(reruns, faults, suspect, stop);
        await labelling.LabelAsync();
        if (labelling.Tries == 0) return null;
        var examined = new FailureExamined(suspect.Fingerprint, suspect.Operation.Key, suspect.Case, labelling.Label, labelling.Tries, labelling.Failures, labelling.IsAlone);
        return labelling.Label == Repeatability.Deterministic && CanShrink(suspect, labelling) ? examined with { Shrunk = await ShrinkAsync(suspect, labelling, stop) } : examined;
    }

    /// <summary>Walks and life stories are as long as they must be; who waited for an answer in vain will not wait sixty times more.</summary>
    private static bool CanShrink(Suspect suspect, Labelling labelling) =>
        !suspect.IsWhole
        && suspect.Scenario.Phase is not (Phase.Pagination or Phase.Stateful)
        && labelling.Shown is { Step.Delivery.Exchange.Answer.End: not AnswerEnd.TimedOut };

    private async Task<ShrunkCase?> ShrinkAsync(Suspect suspect, Labelling labelling, RunStop stop)
    {
        var shown = labelling.Shown!.Step!;
        var shrinker = new Shrinker(new Meaning(faults, shown.Case), bounds.Steps, async reduction =>
            stop.IsRequested || purse.IsEmpty ? null : await labelling.TryAsync(labelling.Variation with { Reduction = reduction }));
        await shrinker.ShrinkAsync();
        if (shrinker.Smallest is not { Step: { } step, Finished: { } finished, Failure: { } failure }) return null;
        var (from, to) = (SizeOf.Request(shown.Case.Request), SizeOf.Request(step.Case.Request));
        return new ShrunkCase(finished.Case with { Id = $"{finished.Case.Id}{ShrunkCase.IdEnding}" }, finished.Sent, finished.Answer, failure, from, to, shrinker.Steps);
    }
}
