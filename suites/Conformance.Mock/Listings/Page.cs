using Conformance.Mock.State;

namespace Conformance.Mock.Listings;

/// <summary>A part of a list.</summary>
/// <param name="Items">Its items.</param>
/// <param name="Next">What the position parameter of the next page is, or null on the last.</param>
/// <param name="Total">Counts the items of the whole list.</param>
internal sealed record Page(IReadOnlyList<Item> Items, string? Next, Func<int> Total);
