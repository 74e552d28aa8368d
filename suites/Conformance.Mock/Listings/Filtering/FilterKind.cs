namespace Conformance.Mock.Listings.Filtering;

/// <summary>What a query parameter of a list asks for.</summary>
internal enum FilterKind
{
    /// <summary>Items that fulfil a filter of the SCIM form.</summary>
    Filter,

    /// <summary>Items that hold a text.</summary>
    Search,

    /// <summary>Items whose property of the parameter's name has the value.</summary>
    Property,
}
