using System.Collections.Frozen;
using Conformance.Spec.Schemas.Formats.Hosts;
using Conformance.Spec.Schemas.Formats.Times;
using Conformance.Spec.Schemas.Formats.Uris;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Formats;

/// <summary>The formats of strings that are asserted; any other is an annotation. <c>password</c>, <c>binary</c> and <c>html</c> are
/// among those others: every string has them.</summary>
internal static class TextFormats
{
    /// <summary>JSON Schema 2020-12 validation, section 7.3.</summary>
    public static FrozenDictionary<string, (TextFormat Check, string Phrase)> JsonSchema { get; } = new Dictionary<string, (TextFormat, string)>(StringComparer.Ordinal)
    {
        ["date-time"] = (Rfc3339.IsDateTime, "a date and time with an offset (RFC 3339)"),
        ["date"] = (Rfc3339.IsDate, "a date (RFC 3339 full-date)"),
        ["time"] = (Rfc3339.IsTime, "a time with an offset (RFC 3339 full-time)"),
        ["duration"] = (Duration.IsDuration, "a duration (RFC 3339 appendix A)"),
        ["email"] = (Mailbox.IsEmail, "an e-mail address (RFC 5321 section 4.1.2)"),
        ["idn-email"] = (Mailbox.IsInternationalEmail, "an e-mail address (RFC 6531)"),
        ["hostname"] = (HostName.IsHostName, "a host name (RFC 1123 section 2.1)"),
        ["idn-hostname"] = (HostName.IsInternationalHostName, "a host name (RFC 5890 section 2.3.2.3)"),
        ["ipv4"] = (IpAddress.IsVersion4, "an IPv4 address (RFC 2673 section 3.2)"),
        ["ipv6"] = (IpAddress.IsVersion6, "an IPv6 address (RFC 4291 section 2.2)"),
        ["uri"] = (UriSyntax.IsUri, "an absolute URI (RFC 3986)"),
        ["uri-reference"] = (UriSyntax.IsUriReference, "a URI or a relative reference (RFC 3986)"),
        ["iri"] = (UriSyntax.IsIri, "an absolute IRI (RFC 3987)"),
        ["iri-reference"] = (UriSyntax.IsIriReference, "an IRI or a relative reference (RFC 3987)"),
        ["uri-template"] = (UriTemplate.IsUriTemplate, "a URI template (RFC 6570)"),
        ["uuid"] = (Identifiers.IsUuid, "a UUID (RFC 9562)"),
        ["json-pointer"] = (Identifiers.IsJsonPointer, "a JSON Pointer (RFC 6901)"),
        ["relative-json-pointer"] = (Identifiers.IsRelativeJsonPointer, "a relative JSON Pointer"),
        ["regex"] = (Identifiers.IsRegex, "a regular expression (ECMA-262)"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What OpenAPI's format registry adds.</summary>
    public static FrozenDictionary<string, (TextFormat Check, string Phrase)> OpenApi { get; } = JsonSchema.Concat(new Dictionary<string, (TextFormat, string)>(StringComparer.Ordinal)
    {
        ["byte"] = (Base64Text.IsBase64, "base64 (RFC 4648 section 4)"),
        ["base64url"] = (Base64Text.IsBase64Url, "base64url (RFC 4648 section 5)"),
        ["char"] = (text => InstanceText.CountCharacters(text) == 1, "one character"),
        ["http-date"] = (HttpDate.IsHttpDate, "a date as HTTP writes it (RFC 9110 section 5.6.7)"),
    }).ToFrozenDictionary(StringComparer.Ordinal);
}
