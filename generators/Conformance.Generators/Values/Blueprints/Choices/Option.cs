using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Choices;

/// <summary>One way to go on where a schema offers several.</summary>
/// <param name="Keyword">The keyword that offers it.</param>
/// <param name="Label">The way in words: <c>branch 2 of oneOf</c>.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Option(string Keyword, string Label, Place Place)
{
    /// <summary>Schemas that hold if it is taken.</summary>
    public IReadOnlyList<Schema> Schemas { get; init; } = [];

    /// <summary>The value that one member then has, or null.</summary>
    public (string Name, JsonElement Value)? Fixed { get; init; }

    /// <summary>A member that must then be there, or null.</summary>
    public string? Demanded { get; init; }

    /// <summary>A member that must then be missing, or null.</summary>
    public string? Forbidden { get; init; }

    /// <summary>What tells it from others in the same contract.</summary>
    public string Key => $"{Place.File}#{Place.Pointer} {Keyword} {Label}";
}
