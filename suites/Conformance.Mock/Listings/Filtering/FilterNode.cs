using System.Text.Json;

namespace Conformance.Mock.Listings.Filtering;

/// <summary>A condition on an item, as filters of the SCIM form write it (RFC 7644 section 3.4.2.2).</summary>
internal abstract record FilterNode
{
    /// <summary>True if an item fulfils it.</summary>
    public abstract bool Matches(JsonElement item);

    /// <summary>The attributes that it speaks of.</summary>
    public abstract IEnumerable<AttributePath> Attributes { get; }

    /// <summary>Both conditions.</summary>
    internal sealed record And(FilterNode Left, FilterNode Right) : FilterNode
    {
        /// <inheritdoc/>
        public override IEnumerable<AttributePath> Attributes => Left.Attributes.Concat(Right.Attributes);

        /// <inheritdoc/>
        public override bool Matches(JsonElement item) => Left.Matches(item) && Right.Matches(item);
    }

    /// <summary>Either condition.</summary>
    internal sealed record Or(FilterNode Left, FilterNode Right) : FilterNode
    {
        /// <inheritdoc/>
        public override IEnumerable<AttributePath> Attributes => Left.Attributes.Concat(Right.Attributes);

        /// <inheritdoc/>
        public override bool Matches(JsonElement item) => Left.Matches(item) || Right.Matches(item);
    }

    /// <summary>The contrary of a condition.</summary>
    internal sealed record Not(FilterNode Inner) : FilterNode
    {
        /// <inheritdoc/>
        public override IEnumerable<AttributePath> Attributes => Inner.Attributes;

        /// <inheritdoc/>
        public override bool Matches(JsonElement item) => !Inner.Matches(item);
    }

    /// <summary>An attribute compared with a value; one of several values suffices.</summary>
    internal sealed record Compare(AttributePath Attribute, string Operator, JsonElement Value) : FilterNode
    {
        /// <inheritdoc/>
        public override IEnumerable<AttributePath> Attributes => [Attribute];

        /// <inheritdoc/>
        public override bool Matches(JsonElement item) => Operator switch
        {
            "pr" => Attribute.Values(item).Any(v => v.ValueKind != JsonValueKind.Null),
            "ne" => !Attribute.Values(item).Any(v => ValueOrder.AreEqual(v, Value)),
            _ => Attribute.Values(item).Any(v => ValueOrder.Holds(v, Operator, Value)),
        };
    }
}
