namespace Conformance.Generators.Serialization.Bodies;

/// <summary>The ways in which values become bodies.</summary>
public enum MediaKind
{
    /// <summary>JSON (RFC 8259) and every <c>+json</c> type.</summary>
    Json,

    /// <summary>One JSON value on each line (<c>application/jsonl</c>, <c>application/x-ndjson</c>).</summary>
    JsonLines,

    /// <summary>JSON values behind record separators (RFC 7464).</summary>
    JsonSequence,

    /// <summary>Server-sent events.</summary>
    EventStream,

    /// <summary><c>application/x-www-form-urlencoded</c>.</summary>
    Form,

    /// <summary>Any <c>multipart</c> type (RFC 2046 section 5.1, RFC 7578).</summary>
    Multipart,

    /// <summary>XML and every <c>+xml</c> type.</summary>
    Xml,

    /// <summary>Text in UTF-8: a string as it is.</summary>
    Text,

    /// <summary>Octets: a string whose characters are the octets (ISO 8859-1).</summary>
    Octets,
}
