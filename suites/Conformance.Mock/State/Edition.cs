using System.Text.Json.Nodes;

namespace Conformance.Mock.State;

/// <summary>What an item is at one time. Immutable: a writer puts another in its place.</summary>
/// <param name="document">The representation without write-only values, as UTF-8 JSON.</param>
/// <param name="number">How many changes came before.</param>
internal sealed class Edition(ReadOnlyMemory<byte> document, int number)
{
    private Rendering? _renderings;

    /// <summary>The representation as UTF-8 JSON.</summary>
    public ReadOnlyMemory<byte> Document => document;

    /// <summary>How many changes came before.</summary>
    public int Number => number;

    /// <summary>The representation as nodes of its own.</summary>
    public JsonObject ToNode() => JsonNode.Parse(document.Span)!.AsObject();

    /// <summary>The bytes that one shape of answer shows, made when they are first asked for.</summary>
    /// <param name="shape">The number of the shape.</param>
    /// <param name="render">Makes them.</param>
    public ReadOnlyMemory<byte> Rendered(int shape, Func<Edition, ReadOnlyMemory<byte>> render)
    {
        for (var known = Volatile.Read(ref _renderings); known is not null; known = known.Next)
        {
            if (known.Shape == shape) return known.Bytes;
        }

        var bytes = render(this);
        Volatile.Write(ref _renderings, new Rendering(shape, bytes, _renderings));
        return bytes;
    }

    /// <summary>Two threads that render at once both get right bytes; which of the two is kept does not matter.</summary>
    private sealed record Rendering(int Shape, ReadOnlyMemory<byte> Bytes, Rendering? Next);
}
