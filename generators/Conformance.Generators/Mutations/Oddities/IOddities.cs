using Conformance.Generators.Cases.Composing;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>One kind of oddity that a server must survive, whether it accepts or refuses it.</summary>
internal interface IOddities
{
    /// <summary>The kind in kebab-case.</summary>
    string Id { get; }

    /// <summary>One sentence: what is odd.</summary>
    string Summary { get; }

    /// <summary>The oddities that fit an operation.</summary>
    IEnumerable<Oddity> Of(OperationSlots slots, Contract contract);
}
