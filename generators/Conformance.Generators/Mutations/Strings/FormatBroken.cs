using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Strings;

/// <summary>A text that is not what its format says.</summary>
internal sealed class FormatBroken : IMutation
{
    /// <summary>Values that no reading of the format accepts: no year, no digits, no at sign, no colon where one must be.</summary>
    private static readonly Dictionary<string, string> Certain = new(StringComparer.Ordinal)
    {
        ["date-time"] = "not-a-date-time",
        ["date"] = "not-a-date",
        ["uuid"] = "not-a-uuid",
        ["email"] = "not-an-email",
        ["ipv4"] = "999.999.999.999",
        ["ipv6"] = "not-an-ipv6",
    };

    /// <summary>Formats of which servers have readings of their own.</summary>
    private static readonly Dictionary<string, string> Doubtful = new(StringComparer.Ordinal)
    {
        ["time"] = "not-a-time",
        ["duration"] = "not-a-duration",
        ["idn-email"] = "not-an-email",
        ["hostname"] = "not a host",
        ["idn-hostname"] = "not a host",
        ["uri"] = "not a uri",
        ["uri-reference"] = "not a uri\\",
        ["iri"] = "not a uri",
        ["iri-reference"] = "not a uri\\",
        ["uri-template"] = "not{a template",
        ["json-pointer"] = "not-a-pointer",
        ["relative-json-pointer"] = "not-a-pointer",
        ["regex"] = "(not a regex",
        ["byte"] = "not*base64",
        ["base64url"] = "not*base64",
        ["char"] = "more than one",
        ["http-date"] = "not-a-date",
    };

    /// <inheritdoc/>
    public string Id => "format-broken";

    /// <inheritdoc/>
    public string Summary => "Each string with a format as a text that is not of that format.";

    /// <inheritdoc/>
    public IEnumerable<Breach> Breaches(Site site)
    {
        if (!site.Allows(JsonTypes.String) || site.Variant.Strings.Format is not { } format) yield break;
        var isCertain = Certain.TryGetValue(format, out var text);
        if (!isCertain && !Doubtful.TryGetValue(format, out text)) yield break;
        var texts = Lengths.Shorter(text!, Math.Min(text!.Length, site.Variant.Strings.Longest ?? int.MaxValue)).Take(1).Append(text);
        yield return Breach.By(site, "format", texts.Select(ValueText.Json), shown => $"{shown} is not of format {format}") with
        {
            IfAccepted = isCertain ? Severity.Error : Severity.Warning,
        };
    }
}
