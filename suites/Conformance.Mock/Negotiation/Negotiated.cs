using Conformance.Mock.Answers;
using Conformance.Mock.Behaviours;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Negotiation;

/// <summary>Decides before anything is done whether a client can be given what it wants: a media type, an answer that it prefers.</summary>
/// <param name="ground">What it stands on.</param>
/// <param name="behaviour">What is done.</param>
internal sealed class Negotiated(Ground ground, IBehaviour behaviour) : IBehaviour
{
    private readonly PreferredAnswers _preferred = new(ground);

    /// <inheritdoc/>
    public Reply Answer(Visit visit)
    {
        if (Preferences.Parse(visit.Call.Headers["Prefer"]) is { } wanted) return _preferred.Answer(visit, wanted);
        return visit.Model.Successes.Suit(visit.Accepted)
            ? behaviour.Answer(visit)
            : ground.Refuse(visit, Refusal.NotAcceptable, "No media type that is accepted is offered.");
    }
}
