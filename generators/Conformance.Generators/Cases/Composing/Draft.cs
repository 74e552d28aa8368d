using System.Text.Json;
using Conformance.Generators.Mutations;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Composing;

/// <summary>What a case is to be, before its request is written.</summary>
/// <param name="Reason">Why it is made, in words.</param>
/// <param name="Inclusion">Which optional parameters and properties it has.</param>
internal sealed record Draft(string Reason, Inclusion Inclusion)
{
    /// <summary>Which optional parameters it has, where that is not what its body has; null for the same.</summary>
    public Inclusion? Parameters { get; init; }

    /// <summary>The part of the request that the case is about, or null for all of it.</summary>
    public Slot? Slot { get; init; }

    /// <summary>What must be so in that part, or null.</summary>
    public Aim? Aim { get; init; }

    /// <summary>The constraint to break in that part once it is valid, or null.</summary>
    public Breach? Breach { get; init; }

    /// <summary>The body's media type, by position; default the first.</summary>
    public int Body { get; init; }

    /// <summary>Values that are given, by slot, with their origin.</summary>
    public IReadOnlyDictionary<Slot, JsonElement> Examples { get; init; } = new Dictionary<Slot, JsonElement>();

    /// <summary>Values of path parameters that are given, by name.</summary>
    public IReadOnlyDictionary<string, GivenValue> Path { get; init; } = NothingGiven;

    /// <summary>Values of other parameters and of properties that are given, by name, wherever they fit.</summary>
    public IReadOnlyDictionary<string, GivenValue> Names { get; init; } = NothingGiven;

    /// <summary>True if the examples and defaults of schemas precede made-up values.</summary>
    public bool UsesExamples { get; init; }

    /// <summary>The part of the contract that the case exercises, or null.</summary>
    public Place? Subject { get; init; }

    /// <summary>The keyword that it exercises, or null.</summary>
    public string? Keyword { get; init; }

    private static Dictionary<string, GivenValue> NothingGiven { get; } = new(StringComparer.Ordinal);
}
