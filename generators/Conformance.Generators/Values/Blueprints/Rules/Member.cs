using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Generators.Values.Chance;
using Conformance.Model;

namespace Conformance.Generators.Values.Blueprints.Rules;

/// <summary>A named member of an object.</summary>
/// <param name="name">Its name.</param>
/// <param name="blueprint">What its value may be.</param>
/// <param name="required">True if an object without it is invalid.</param>
/// <param name="only">The one value that the choice of a variant leaves, or null.</param>
internal sealed class Member(string name, Blueprint blueprint, bool required, JsonElement? only)
{
    /// <summary>Its name.</summary>
    public string Name => name;

    /// <summary>Its name as it is written.</summary>
    public JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>Its name as a seed.</summary>
    public ulong NameSeed { get; } = Seeds.Of(name);

    /// <summary>What its value may be.</summary>
    public Blueprint Blueprint => blueprint;

    /// <summary>True if an object without it is invalid; see <see cref="IsSentIn"/> for read-only ones.</summary>
    public bool Required => required;

    /// <summary>The one value that the choice of a variant leaves (a discriminator's), or null.</summary>
    public JsonElement? Only => only;

    /// <summary>True if it belongs into an instance of a direction: read-only ones not into requests, write-only ones not into responses.</summary>
    public bool IsSentIn(Direction direction) => direction switch
    {
        Direction.Request => !blueprint.ReadOnly,
        Direction.Response => !blueprint.WriteOnly,
        _ => true,
    };
}
