using Conformance.Generators.Values.Blueprints;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>A part of a request that a value goes into.</summary>
internal abstract record Slot
{
    /// <summary>What the value may be.</summary>
    public required Blueprint Blueprint { get; init; }

    /// <summary>True if the request breaks the contract without it.</summary>
    public required bool Required { get; init; }

    /// <summary>What people call it: <c>query parameter 'limit'</c>, <c>body</c>.</summary>
    public abstract string Title { get; }

    /// <summary>Where the contract describes it.</summary>
    public abstract Place Place { get; }

    /// <summary>Its own chance within a case.</summary>
    public required ulong NameSeed { get; init; }
}
