using Conformance.Model;

namespace Conformance.Generators.Values.Drawing;

/// <summary>What instance is wanted.</summary>
/// <param name="Direction">Who sends it.</param>
/// <param name="Seed">Decides every value in it.</param>
/// <param name="Options">How it is made.</param>
internal sealed record InstanceOrder(Direction Direction, ulong Seed, InstanceOptions Options)
{
    /// <summary>What must be so at one place in it, or null.</summary>
    public Aim? Aim { get; init; }

    /// <summary>True if it travels as text within a URL or a header: there is no null and nothing empty there.</summary>
    public bool IsParameter { get; init; }

    /// <summary>True if the examples and defaults of schemas precede made-up values.</summary>
    public bool UsesExamples { get; init; }

    /// <summary>The media types of parts, by the name of the root's member, or null.</summary>
    public Func<string, string?>? Parts { get; init; }

    /// <summary>Values that precede made-up ones, or null.</summary>
    public IGivenValues? Given { get; init; }
}
