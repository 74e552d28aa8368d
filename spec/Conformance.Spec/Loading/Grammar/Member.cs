using Conformance.Model;

namespace Conformance.Spec.Loading.Grammar;

/// <summary>A member that an object of the specification may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shape">What its value looks like.</param>
internal sealed record Member(string Name, Shape Shape)
{
    /// <summary>What kind of object its value is, or its values are.</summary>
    internal NodeKind Kind { get; init; }

    /// <summary>The edition that introduced it.</summary>
    internal SpecVersion Since { get; init; } = SpecVersion.V20;

    /// <summary>True if it belongs to the structure that decides what is sent and expected.</summary>
    internal bool IsStructure { get; init; }

    /// <summary>True if the object has no meaning without it.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>The values that it may have; empty means any.</summary>
    internal IReadOnlyList<string> Values { get; init; } = [];

    internal static Member Any(string name) => new(name, Shape.Any);

    internal static Member Text(string name) => new(name, Shape.Text);

    internal static Member Flag(string name) => new(name, Shape.Flag) { IsStructure = true };

    internal static Member Texts(string name) => new(name, Shape.Texts) { IsStructure = true };

    internal static Member TextMap(string name) => new(name, Shape.TextMap) { IsStructure = true };

    internal static Member One(string name, NodeKind kind) => new(name, Shape.One) { Kind = kind, IsStructure = true };

    internal static Member List(string name, NodeKind kind) => new(name, Shape.List) { Kind = kind, IsStructure = true };

    internal static Member Map(string name, NodeKind kind) => new(name, Shape.Map) { Kind = kind, IsStructure = true };

    internal static Member Patterned(string name, NodeKind kind) => new(name, Shape.Patterned) { Kind = kind, IsStructure = true };

    /// <summary>The same, read for the contract.</summary>
    internal Member Read => this with { IsStructure = true };

    /// <summary>The same, walked but not part of what is sent and expected.</summary>
    internal Member Aside => this with { IsStructure = false };

    /// <summary>The same, without which the object has no meaning.</summary>
    internal Member Needed => this with { IsStructure = true, IsRequired = true };

    /// <summary>The same, from a later edition on.</summary>
    internal Member From(SpecVersion since) => this with { Since = since };

    /// <summary>The same, one of few values.</summary>
    internal Member OneOf(params IReadOnlyList<string> values) => this with { Values = values };
}
