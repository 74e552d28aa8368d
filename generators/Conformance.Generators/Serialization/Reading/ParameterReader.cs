using System.Text.Json;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Text;
using Conformance.Generators.Values.Blueprints;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Serialization.Reading;

/// <summary>Reads parameters back from the wire as a server does, by style and schema. Thread-safe.</summary>
public sealed class ParameterReader
{
    private readonly BlueprintSet _blueprints;
    private readonly BodyReader _bodies;

    /// <summary>A reader for the parameters of one contract.</summary>
    public ParameterReader(SchemaSet schemas)
        : this(new BlueprintSet(schemas))
    {
    }

    internal ParameterReader(BlueprintSet blueprints) => (_blueprints, _bodies) = (blueprints, new BodyReader(blueprints));

    /// <summary>The value of a parameter; absent where the request does not carry it.</summary>
    public WireValue Read(Parameter parameter, RawRequest request)
    {
        if (parameter.Location == ParameterLocation.QueryString) return WholeQuery(parameter, request.Query);
        if (parameter.Content is { } content) return ReadContent(parameter, content, request);
        var blueprint = _blueprints.OfOptional(parameter.Schema);
        return parameter.Location switch
        {
            ParameterLocation.Path => PathReading.Read(parameter, blueprint, request),
            ParameterLocation.Header => HeaderReading.Read(parameter, blueprint, request),
            ParameterLocation.Cookie => FormReading.Read(parameter, blueprint, Cookies(request), Names(parameter, request)),
            _ => FormReading.Read(parameter, blueprint, request.Pairs, Names(parameter, request)),
        };
    }

    /// <summary>The value of a parameter, if the request carries it and it can be read.</summary>
    public bool TryRead(Parameter parameter, RawRequest request, out JsonElement value) => Read(parameter, request).TryGet(out value);

    /// <summary>The names that other parameters of the same place carry: none of them is a member of an exploded object.</summary>
    private static HashSet<string> Names(Parameter parameter, RawRequest request) => request.Operation.Parameters
        .Where(p => p.Location == parameter.Location && p.Name != parameter.Name)
        .Select(p => p.Name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Pairs of all cookies; an exploded cookie of style form holds further pairs behind ampersands.</summary>
    private static IReadOnlyList<(string Name, string Value)> Cookies(RawRequest request) => QueryText.Split(string.Join(
        '&',
        request.Lines("Cookie").SelectMany(l => l.Split(';')).Select(c => c.Trim())));

    private WireValue WholeQuery(Parameter parameter, string query)
    {
        if (query.Length == 0) return WireValue.Absent;
        if (parameter.Content is not { } content) return WireValue.Wrong("a parameter that is the whole query needs a media type");
        if (MediaKinds.Of(content.MediaType) == MediaKind.Form) return _bodies.Read(content, content.MediaType, System.Text.Encoding.UTF8.GetBytes(query));
        return PercentText.TryDecode(query, plusIsSpace: false, out var text) ? ReadText(content, text) : WireValue.Wrong("a percent-escape is cut short");
    }

    private WireValue ReadContent(Parameter parameter, MediaContent content, RawRequest request)
    {
        var raw = parameter.Location switch
        {
            ParameterLocation.Path => request.Path.GetValueOrDefault(parameter.Name),
            ParameterLocation.Header => request.Lines(parameter.Name).FirstOrDefault(),
            ParameterLocation.Cookie => Find(Cookies(request), parameter.Name),
            _ => Find(request.Pairs, parameter.Name),
        };
        if (raw is null) return WireValue.Absent;
        if (parameter.Location == ParameterLocation.Header) return ReadText(content, raw);
        var plusIsSpace = parameter.Location == ParameterLocation.Query;
        return PercentText.TryDecode(raw, plusIsSpace, out var text) ? ReadText(content, text) : WireValue.Wrong("a percent-escape is cut short");
    }

    private WireValue ReadText(MediaContent content, string text) => _bodies.Read(content, content.MediaType, System.Text.Encoding.UTF8.GetBytes(text));

    private static string? Find(IReadOnlyList<(string Name, string Value)> pairs, string name)
    {
        foreach (var pair in pairs)
        {
            if (PercentText.TryDecode(pair.Name, plusIsSpace: true, out var decoded) && decoded == name) return pair.Value;
        }

        return null;
    }
}
