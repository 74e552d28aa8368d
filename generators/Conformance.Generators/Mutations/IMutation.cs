using Conformance.Generators.Cases.Sites;

namespace Conformance.Generators.Mutations;

/// <summary>One way to break a constraint, at every place where the contract states it.</summary>
internal interface IMutation
{
    /// <summary>The way in kebab-case.</summary>
    string Id { get; }

    /// <summary>One sentence: what is broken.</summary>
    string Summary { get; }

    /// <summary>The constraints of this kind at a place; nothing where there is none.</summary>
    IEnumerable<Breach> Breaches(Site site);
}
