using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Spec.Diff.Pairs;

/// <summary>A parameter of an operation that is in both contracts; the parameter may be in one only.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="Base">The parameter in the base, or null if it is new.</param>
/// <param name="Revision">The parameter in the revision, or null if it is gone.</param>
/// <param name="Role">What it does for paging.</param>
internal sealed record ParameterPair(OperationPair Operation, Parameter? Base, Parameter? Revision, PageRole Role)
{
    /// <summary>The parameter as the revision has it, or as the base had it.</summary>
    public Parameter Either => Revision ?? Base!;

    /// <summary>Where it stands in the base, or nearest to it.</summary>
    public Place AtBase => Base?.Place ?? Operation.Contract.Base.PlaceOf(Operation.Base.Place, "parameters");

    /// <summary>Where it stands in the revision, or nearest to it.</summary>
    public Place AtRevision => Revision?.Place ?? Operation.Contract.Revision.PlaceOf(Operation.Revision.Place, "parameters");

    /// <summary>Something that happened to a member of the parameter.</summary>
    public Finding Found(ChangeAction action, params ReadOnlySpan<string> tokens) =>
        new(action, Operation.Contract.Base.PlaceOf(AtBase, tokens), Operation.Contract.Revision.PlaceOf(AtRevision, tokens));
}
