using System.Text;

using Conformance.Mock.Requests;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>A lie that crashes the server on a text in a parameter or anywhere in the body.</summary>
internal abstract class CrashingOnText : CrashingOnCall
{
    /// <inheritdoc/>
    public override string Where => "operations with a parameter or a body";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Operation.Parameters.Count > 0 || model.Operation.RequestBody is not null;

    /// <inheritdoc/>
    protected sealed override bool IsFatal(Encounter encounter) =>
        encounter.PathValues.Any(v => IsFatal(v.Text))
        || encounter.Call.Query.Split('&').Any(p => IsFatal(QueryText.Decode(p)))
        || (!encounter.Call.Body.IsEmpty && IsFatal(Encoding.UTF8.GetString(encounter.Call.Body.Span)));

    /// <summary>True for a text that crashes the server.</summary>
    protected abstract bool IsFatal(string text);
}
