using System.Text;
using System.Text.Json;
using Conformance.Generators.Serialization.Bodies;
using Conformance.Generators.Serialization.Parameters;
using Conformance.Generators.Serialization.Text;
using Conformance.Model;

namespace Conformance.Generators.Serialization;

/// <summary>A request while its parameters are written into it.</summary>
/// <param name="operation">The operation that is addressed.</param>
/// <param name="template">Its path.</param>
/// <param name="bodies">Writes parameters that have a media type.</param>
public sealed class RequestParts(Operation operation, PathTemplate template, BodyWriter bodies)
{
    private readonly Dictionary<string, string> _path = new(StringComparer.Ordinal);
    private readonly StringBuilder _query = new();
    private readonly List<Field> _headers = [];
    private readonly List<string> _cookies = [];
    private string? _contentType;
    private ReadOnlyMemory<byte>? _body;

    /// <summary>Writes a parameter as its style, or its media type, says.</summary>
    public void Write(Parameter parameter, JsonElement value)
    {
        switch (parameter.Location)
        {
            case ParameterLocation.Path: _path[parameter.Name] = parameter.Content is null ? PathText.Write(parameter, value) : PercentText.Encode(Content(parameter, value)); break;
            case ParameterLocation.Query: WriteQuery(parameter, value); break;
            case ParameterLocation.QueryString: _query.Append(WholeQuery(parameter, value)); break;
            case ParameterLocation.Header: _headers.Add(new Field(parameter.Name, parameter.Content is null ? HeaderText.Write(value, parameter.Explode) : Content(parameter, value))); break;
            default: _cookies.Add(parameter.Content is null ? CookieText.Write(parameter, value) : $"{parameter.Name}={PercentText.Encode(Content(parameter, value))}"); break;
        }
    }

    /// <summary>Gives a path parameter a value that is encoded already.</summary>
    public void SetPath(string name, string encoded) => _path[name] = encoded;

    /// <summary>Appends text to the query as it is.</summary>
    public void AppendQuery(string encoded)
    {
        if (_query.Length > 0) _query.Append('&');
        _query.Append(encoded);
    }

    /// <summary>Adds a header line.</summary>
    public void AddHeader(string name, string value) => _headers.Add(new Field(name, value));

    /// <summary>Sets the body.</summary>
    public void SetBody(string? contentType, ReadOnlyMemory<byte>? body) => (_contentType, _body) = (contentType, body);

    /// <summary>The request.</summary>
    public Request ToRequest()
    {
        var target = new StringBuilder();
        template.Expand(target, _path);
        if (_query.Length > 0) target.Append('?').Append(_query);
        if (_cookies.Count > 0) _headers.Add(new Field("Cookie", string.Join("; ", _cookies)));
        if (_contentType is not null) _headers.Add(new Field("Content-Type", _contentType));
        return new Request { Method = operation.Method, Target = target.ToString(), Headers = _headers, Body = _body };
    }

    private void WriteQuery(Parameter parameter, JsonElement value)
    {
        if (parameter.Content is null) FormText.Append(_query, parameter.Name, value, parameter.Style, parameter.Explode, parameter.AllowReserved);
        else QueryText.Append(_query, parameter.Name, Content(parameter, value), parameter.AllowReserved);
    }

    /// <summary>A form is a query already; any other media type is percent-encoded as a whole (OpenAPI 3.2 section 4.12.2.2).</summary>
    private string WholeQuery(Parameter parameter, JsonElement value)
    {
        var text = Content(parameter, value);
        return MediaTypes.Essence(parameter.Content!.MediaType) == "application/x-www-form-urlencoded" ? text : PercentText.Encode(text);
    }

    private string Content(Parameter parameter, JsonElement value) => parameter.Content is { } content
        ? Encoding.UTF8.GetString(bodies.Write(content, value).Bytes.Span)
        : ValueText.Of(value);
}
