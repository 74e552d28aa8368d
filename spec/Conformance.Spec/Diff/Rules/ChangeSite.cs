namespace Conformance.Spec.Diff.Rules;

/// <summary>The part of a contract at which something changed. With the direction it decides which id a change has.</summary>
public enum ChangeSite
{
    /// <summary>The document as a whole.</summary>
    Document,

    /// <summary>One operation.</summary>
    Operation,

    /// <summary>A body as a whole.</summary>
    Body,

    /// <summary>A property, an item or anything else within a body.</summary>
    Property,

    /// <summary>A parameter.</summary>
    Parameter,

    /// <summary>Within the value of a parameter.</summary>
    ParameterProperty,

    /// <summary>Within the value of a request header.</summary>
    HeaderProperty,

    /// <summary>A response.</summary>
    Status,

    /// <summary>A response header, or within its value.</summary>
    Header,
}
