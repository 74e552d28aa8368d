using Conformance.Mock.Answers;
using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects;

/// <summary>
/// One lie. It stands between a call and the honest answer: it may change the call before anything is decided, the answer after all is
/// done, or the manner in which bytes go over the wire. A teller is made for each mock and may remember; several threads call it.
/// </summary>
internal abstract class Defect
{
    /// <summary>The name of the class in kebab-case.</summary>
    public abstract string Id { get; }

    /// <summary>What it lies about, in one sentence.</summary>
    public abstract string Summary { get; }

    /// <summary>The operations that can tell the lie, in words.</summary>
    public virtual string Where => "every operation";

    /// <summary>True if an operation can tell the lie: a client could see it there.</summary>
    public virtual bool Fits(OperationModel model) => true;

    /// <summary>The answer to a call of an operation.</summary>
    /// <param name="encounter">The call.</param>
    /// <param name="honest">Gives the honest answer to this call, or to a changed one.</param>
    public virtual Reply Answer(Encounter encounter, Func<Encounter, Reply> honest) => honest(encounter);

    /// <summary>The answer to a call of the operation's path with a method that the path does not have.</summary>
    /// <param name="call">The call.</param>
    /// <param name="model">The operation of the path that lies.</param>
    /// <param name="honest">The honest answer.</param>
    public virtual Reply AnswerOther(Call call, OperationModel model, Reply honest) => honest;
}
