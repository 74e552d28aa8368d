using System.Text;
using System.Text.Json.Nodes;

using Conformance.Mock.Answers;
using Conformance.Mock.Representations;
using Conformance.Mock.State;
using Conformance.Spec.Resources;

namespace Conformance.Mock.Listings;

/// <summary>Puts a page into the body that the contract promises: an array, or an object that holds one.</summary>
/// <param name="listing">How the list is read.</param>
/// <param name="presentation">Shows items.</param>
/// <param name="item">The shape of one item, or null where nothing is said of items.</param>
internal sealed class ListBody(Listing listing, Presentation presentation, Shape? item)
{
    private const string Mark = "\u0001items\u0001";

    private static readonly ReadOnlyMemory<byte> Open = "["u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Comma = ","u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Close = "]"u8.ToArray();
    private static readonly ReadOnlyMemory<byte> Nothing = "{}"u8.ToArray();

    /// <summary>The bytes of a page.</summary>
    /// <param name="whole">The shape of the body.</param>
    /// <param name="page">The page.</param>
    /// <param name="next">What stands in the body for the next page: its URL or cursor; null on the last page.</param>
    /// <param name="seed">Decides what else the body holds.</param>
    public ReplyBody Write(Shape whole, Page page, string? next, ulong seed)
    {
        var pieces = new List<ReadOnlyMemory<byte>>((page.Items.Count * 2) + 3);
        if (listing.ItemsPointer.Length == 0)
        {
            AddItems(pieces, page.Items);
            return new ReplyBody(pieces);
        }

        var frame = Frame(whole, page, next, seed);
        var at = frame.IndexOf($"\"{JsonEncoded(Mark)}\"", StringComparison.Ordinal);
        pieces.Add(Encoding.UTF8.GetBytes(frame[..at]));
        AddItems(pieces, page.Items);
        pieces.Add(Encoding.UTF8.GetBytes(frame[(at + JsonEncoded(Mark).Length + 2)..]));
        return new ReplyBody(pieces);
    }

    private void AddItems(List<ReadOnlyMemory<byte>> pieces, IReadOnlyList<Item> items)
    {
        pieces.Add(Open);
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) pieces.Add(Comma);
            pieces.Add(item is null ? Nothing : presentation.Show(items[i], item));
        }

        pieces.Add(Close);
    }

    /// <summary>What stands around the items, with a mark in their place.</summary>
    private string Frame(Shape whole, Page page, string? next, ulong seed)
    {
        var frame = whole.Sample(seed) as JsonObject ?? [];
        NodePointer.TrySet(frame, listing.ItemsPointer, new JsonArray());
        if (listing.TotalPointer is { } total) NodePointer.TrySet(frame, total, page.Total());
        if (listing.NextPointer is { } pointer) SetNext(frame, pointer, next);
        var fitted = (JsonObject)JsonNode.Parse(whole.Fit(frame, seed).Span)!;
        NodePointer.TrySet(fitted, listing.ItemsPointer, Mark);
        return fitted.ToJsonString();
    }

    private static void SetNext(JsonObject frame, string pointer, string? next)
    {
        if (next is not null) NodePointer.TrySet(frame, pointer, next);
        else NodePointer.TryRemove(frame, pointer.EndsWith("/href", StringComparison.Ordinal) ? pointer[..^"/href".Length] : pointer);
    }

    private static string JsonEncoded(string text) => System.Text.Json.JsonEncodedText.Encode(text).ToString();
}
