using Conformance.Model;

namespace Conformance.Generators.Chains.Sequels;

/// <summary>What comes behind a trial because of it.</summary>
internal interface ITrialSequel
{
    /// <summary>What comes right behind it.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="link">Makes a case of whoever may do everything, on what the chain has, of an operation for a reason.</param>
    IEnumerable<ChainLink> After(ChainLink trial, Func<Operation, string, ChainLink> link);

    /// <summary>What comes behind everything, once what the chain made is gone.</summary>
    /// <param name="trial">The trial.</param>
    IEnumerable<ChainLink> AtTheEnd(ChainLink trial);
}
