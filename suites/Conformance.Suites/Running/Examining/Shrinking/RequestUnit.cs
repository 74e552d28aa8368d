namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>A part of a request that may be left out or replaced by something simpler.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Name">The name of a parameter or header; the JSON Pointer of a value in the body.</param>
internal readonly record struct RequestUnit(RequestUnitKind Kind, string Name)
{
    /// <summary>All values of a query parameter.</summary>
    public static RequestUnit Query(string name) => new(RequestUnitKind.Query, name);

    /// <summary>All lines of a header.</summary>
    public static RequestUnit Header(string name) => new(RequestUnitKind.Header, name);

    /// <summary>A value of a JSON body.</summary>
    public static RequestUnit Body(string pointer) => new(RequestUnitKind.Body, pointer);
}
