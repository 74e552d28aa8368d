namespace Conformance.Suites.Running.Examining.Shrinking;

/// <summary>Where a part of a request stands.</summary>
internal enum RequestUnitKind
{
    /// <summary>In the query.</summary>
    Query,

    /// <summary>Among the headers.</summary>
    Header,

    /// <summary>In a JSON body.</summary>
    Body,
}
