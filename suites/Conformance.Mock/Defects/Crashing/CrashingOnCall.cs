using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A lie that crashes the server on calls of one kind.</summary>
internal abstract class CrashingOnCall : Defect
{
    /// <inheritdoc/>
    public sealed override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) =>
        encounter.Lacking is null && IsFatal(encounter) ? Crash.Reply : honest(encounter);

    /// <summary>True for a call that crashes the server.</summary>
    protected abstract bool IsFatal(Encounter encounter);
}
