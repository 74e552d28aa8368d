namespace Conformance.Model;

/// <summary>Who sends the instance that a schema describes; decides what <c>readOnly</c> and <c>writeOnly</c> mean.</summary>
public enum Direction
{
    /// <summary>Neither: both annotations say nothing.</summary>
    None,

    /// <summary>The client: read-only properties are not required.</summary>
    Request,

    /// <summary>The server: write-only properties are not required and must not appear.</summary>
    Response,
}
