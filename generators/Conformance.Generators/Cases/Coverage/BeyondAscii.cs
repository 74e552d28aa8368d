using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values;
using Conformance.Generators.Values.Blueprints.Json;
using Conformance.Generators.Values.Drawing;
using Conformance.Generators.Values.Text;
using Conformance.Model;

namespace Conformance.Generators.Cases.Coverage;

/// <summary>One text beyond ASCII.</summary>
internal sealed class BeyondAscii : ICaseGenerator
{
    /// <summary>Names of texts that are ASCII by their nature.</summary>
    private static readonly HashSet<string> AsciiNames = new(StringComparer.Ordinal)
    {
        "id", "ids", "email", "mail", "login", "url", "uri", "href", "link", "key", "code", "domain", "host", "hostname", "phone", "password",
        "token", "secret", "type", "status", "locale", "language", "timezone", "country", "ip", "version", "limit", "after", "filter", "search", "sort",
        "cursor", "certificate", "jwt", "issuer", "audience", "username",
    };

    /// <inheritdoc/>
    public string Id => "beyond-ascii";

    /// <inheritdoc/>
    public Phase Phase => Phase.Coverage;

    /// <inheritdoc/>
    public string Summary => "One free text of the request in Latin, Greek, Cyrillic and Chinese letters with an emoji.";

    /// <inheritdoc/>
    public IEnumerable<Scenario> Generate(Operation operation, GenerationContext context)
    {
        if (context.Sites.FirstOrDefault(IsFreeText) is not { } site) yield break;
        var draft = new Draft($"{site.Title} beyond ASCII", Inclusion.Required)
        {
            Slot = site.Slot,
            Aim = site.Aim(new Wish { BeyondAscii = true }),
            Body = (site.Slot as BodySlot)?.Index ?? 0,
            Subject = site.PlaceOf("type"),
            Keyword = "type",
        };
        if (context.Positive(draft) is { } scenario) yield return scenario;
    }

    private static bool IsFreeText(Site site) =>
        site.Allows(JsonTypes.String)
        && site.Variant.Types != JsonTypes.Any
        && site.Variant.Strings is { Format: null, Patterns.Count: 0, ContentEncoding: null, ContentMediaType: null, Longest: null or > 4 }
        && site.Slot is BodySlot or ParameterSlot { Parameter.Location: ParameterLocation.Query }
        && site.Name is { } name
        && !AsciiNames.Contains(NameWords.Split(name).LastOrDefault(""));
}
