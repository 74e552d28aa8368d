using Conformance.Suites.Targets;

namespace Conformance.Suites.Running.Driving;

/// <summary>One case of a scenario and what became of it.</summary>
/// <param name="Case">The case.</param>
/// <param name="Delivery">Its answer, or what kept it from one.</param>
internal sealed record Step(TestCase Case, Delivery Delivery)
{
    /// <summary>Answers that told to come back later, oldest first; they are judged, and do not count as tests.</summary>
    public IReadOnlyList<Exchange> Postponed { get; init; } = [];

    /// <summary>How long the answer took each time when the case was sent again alone.</summary>
    public IReadOnlyList<TimeSpan> Alone { get; init; } = [];

    /// <summary>True if a request that keeps the contract was refused for no known reason: only the operation's other cases tell what that means.</summary>
    public bool IsRefusal { get; init; }

    /// <summary>True if it tries something, and does not only make or remove what others need.</summary>
    public bool IsTrial => Case.Purpose == CasePurpose.Trial;

    /// <summary>True if a request that keeps the contract was accepted.</summary>
    public bool IsAcceptance => Case.Mode == Mode.Positive && Delivery.Exchange is { Answer.IsSuccess: true };
}
