using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Writes the JSON that a stream of YAML events means, and notes where each value stands.</summary>
internal sealed class YamlToJson : IDisposable
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly YamlFaults _faults;
    private readonly ArrayBufferWriter<byte> _output = new(1 << 16);
    private readonly Utf8JsonWriter _json;
    private readonly NodeTableBuilder _nodes = new();
    private readonly NameScopes _names = new();
    private readonly Stack<YamlLevel> _levels = new();
    private readonly YamlAnchors _anchors = new();
    private Position? _name;

    internal YamlToJson(YamlFaults faults)
    {
        _faults = faults;
        _json = new Utf8JsonWriter(_output, Options);
    }

    /// <summary>True once a document has begun.</summary>
    internal bool HasDocument { get; private set; }

    /// <summary>The innermost collection that is open, or null.</summary>
    internal YamlLevel? Innermost => _levels.TryPeek(out var level) ? level : null;

    private bool ExpectsName => Innermost is { IsObject: true } && _name is null;

    private int Written => (int)(_json.BytesCommitted + _json.BytesPending);

    internal void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart when HasDocument: _faults.Stop(YamlFaults.SecondDocument(_faults.File, At(parsed))); break;
            case DocumentStart: HasDocument = true; break;
            case Scalar scalar when ExpectsName: TakeName(scalar.Value, At(scalar), scalar.Anchor); break;
            case Scalar scalar: TakeScalar(scalar); break;
            case AnchorAlias alias: TakeAlias(alias); break;
            case NodeEvent when ExpectsName: _faults.Stop(YamlFaults.ComplexKey(_faults.File, At(parsed))); break;
            case MappingStart start: Open(start, isObject: true, start.Style == MappingStyle.Flow); break;
            case SequenceStart start: Open(start, isObject: false, start.Style == SequenceStyle.Flow); break;
            case MappingEnd or SequenceEnd: Close(); break;
        }
    }

    /// <summary>The JSON and its places, once the stream has ended.</summary>
    internal ConvertedYaml Finish()
    {
        _json.Flush();
        return new ConvertedYaml(_output.WrittenMemory, _nodes.Build()) { Warnings = _faults.All };
    }

    public void Dispose() => _json.Dispose();

    private static Position At(ParsingEvent parsed) => new((int)parsed.Start.Line, (int)parsed.Start.Column);

    private void TakeName(string name, Position at, AnchorName anchor)
    {
        if (_names.Add(name, at.Line) is > 0 and var first) _faults.Add(SourceFaults.DuplicateKey(_faults.File, at, name, first));
        if (!anchor.IsEmpty) _faults.Stop(YamlFaults.AnchoredKey(_faults.File, at));
        _json.WritePropertyName(name);
        _name = at;
    }

    private void TakeScalar(Scalar scalar)
    {
        if (!Reserve(At(scalar), nodes: 1, bytes: scalar.Value.Length, levels: 0)) return;
        var (node, start) = (Add(At(scalar)), Written);
        _faults.Check(scalar.Tag, At(scalar));
        YamlScalars.Write(_json, scalar);
        if (!scalar.Anchor.IsEmpty) _anchors.Define(scalar.Anchor, new YamlAnchor(node, 1, start, Written - start, 0, scalar.Value));
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var at = At(alias);
        if (_levels.Any(l => l.Anchor == alias.Value)) _faults.Stop(YamlFaults.SelfReference(_faults.File, at, alias.Value));
        else if (_anchors.Find(alias.Value) is not { } anchor) _faults.Stop(YamlFaults.UnknownAlias(_faults.File, at, alias.Value));
        else if (!ExpectsName) Repeat(anchor, at);
        else if (anchor.Text is { } name) TakeName(name, at, AnchorName.Empty);
        else _faults.Stop(YamlFaults.ComplexKey(_faults.File, at));
    }

    /// <summary>What an anchor stands for has been written already, so an alias is a copy of those bytes and places.</summary>
    private void Repeat(YamlAnchor anchor, Position at)
    {
        if (!Reserve(at, anchor.Count, anchor.Length, anchor.Height)) return;
        _json.Flush();
        var copy = _output.WrittenSpan.Slice(anchor.Start, anchor.Length).TrimStart((byte)',').ToArray();
        _nodes.Repeat(anchor.Node, anchor.Count, _name ?? at);
        _json.WriteRawValue(copy, skipInputValidation: true);
        _name = null;
        Innermost?.Contains(anchor.Height);
    }

    private void Open(NodeEvent start, bool isObject, bool isFlow)
    {
        if (!Reserve(At(start), nodes: 1, bytes: 2, levels: 1)) return;
        _faults.Check(start.Tag, At(start));
        var written = Written;
        _levels.Push(new YamlLevel(isObject, isFlow, At(start), Add(At(start)), written, start.Anchor));
        if (!isObject)
        {
            _json.WriteStartArray();
            return;
        }

        _names.Open();
        _json.WriteStartObject();
    }

    private void Close()
    {
        var level = _levels.Pop();
        _nodes.Close(level.Node);
        Innermost?.Contains(level.Height);
        if (level.IsObject) CloseObject();
        else _json.WriteEndArray();
        if (level.Anchor.IsEmpty) return;
        _anchors.Define(level.Anchor, new YamlAnchor(level.Node, _nodes.Count - level.Node, level.Start, Written - level.Start, level.Height, null));
    }

    private void CloseObject()
    {
        _names.Close();
        _json.WriteEndObject();
    }

    private int Add(Position at)
    {
        var node = _nodes.Add(_name ?? at);
        _name = null;
        return node;
    }

    /// <summary>Refuses before anything is written; an alias says in advance how much it stands for.</summary>
    private bool Reserve(Position at, int nodes, int bytes, int levels)
    {
        if (_nodes.Count + nodes > SourceLimits.Nodes) _faults.Stop(SourceFaults.TooManyNodes(_faults.File, at));
        else if (Written + (long)bytes > SourceLimits.ExpandedBytes) _faults.Stop(SourceFaults.TooLong(_faults.File, at));
        else if (_levels.Count + levels > SourceLimits.Depth) _faults.Stop(SourceFaults.TooDeep(_faults.File, at));
        return !_faults.Stopped;
    }
}
