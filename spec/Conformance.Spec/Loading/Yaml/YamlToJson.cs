using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Writes the JSON that a stream of YAML events means, and notes where each value stands.</summary>
internal sealed class YamlToJson(YamlFaults faults) : IDisposable
{
    private readonly YamlOutput _output = new();
    private readonly NameScopes _names = new();
    private readonly Stack<YamlLevel> _levels = new();
    private readonly YamlAnchors _anchors = new();
    private Position? _name;

    /// <summary>True once a document has begun.</summary>
    internal bool HasDocument { get; private set; }

    /// <summary>The innermost collection that is open, or null.</summary>
    internal YamlLevel? Innermost => _levels.TryPeek(out var level) ? level : null;

    private bool ExpectsName => Innermost is { IsObject: true } && _name is null;

    internal void Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case DocumentStart when HasDocument: faults.Stop(YamlFaults.SecondDocument(faults.File, At(parsed))); break;
            case DocumentStart: HasDocument = true; break;
            case Scalar scalar when ExpectsName: TakeName(scalar); break;
            case AnchorAlias alias: TakeAlias(alias); break;
            case SequenceStart or SequenceEnd when Innermost is { Merge: not YamlMerge.None } level: TakeMergeList(level, parsed is SequenceStart); break;
            case NodeEvent when Innermost is { Merge: not YamlMerge.None }: faults.Stop(YamlFaults.MergeWithoutAlias(faults.File, At(parsed))); break;
            case Scalar scalar: TakeScalar(scalar); break;
            case NodeEvent when ExpectsName: faults.Stop(YamlFaults.ComplexKey(faults.File, At(parsed))); break;
            case MappingStart start: Open(start, isObject: true, start.Style == MappingStyle.Flow); break;
            case SequenceStart start: Open(start, isObject: false, start.Style == SequenceStyle.Flow); break;
            case MappingEnd or SequenceEnd: Close(); break;
        }
    }

    /// <summary>The JSON and its places, once the stream has ended.</summary>
    internal ConvertedYaml Finish() => _output.Finish(faults.All);

    public void Dispose() => _output.Dispose();

    private static Position At(ParsingEvent parsed) => new((int)parsed.Start.Line, (int)parsed.Start.Column);

    private void TakeName(Scalar scalar)
    {
        if (!scalar.Anchor.IsEmpty) faults.Stop(YamlFaults.AnchoredKey(faults.File, At(scalar)));
        else if (scalar is { Value: "<<", Style: ScalarStyle.Plain }) Innermost!.Merge = YamlMerge.Value;
        else WriteName(scalar.Value, At(scalar));
        _name = At(scalar);
    }

    private void WriteName(string name, Position at)
    {
        if (_names.Add(name, at.Line) is > 0 and var first) faults.Add(SourceFaults.DuplicateKey(faults.File, at, name, first));
        _output.Json.WritePropertyName(name);
        _name = at;
    }

    private void TakeScalar(Scalar scalar)
    {
        if (!Reserve(At(scalar), nodes: 1, bytes: scalar.Value.Length, levels: 0)) return;
        var (node, start) = (Add(At(scalar)), _output.Written);
        faults.Check(scalar.Tag, At(scalar));
        YamlScalars.Write(_output.Json, scalar);
        if (!scalar.Anchor.IsEmpty) _anchors.Define(scalar.Anchor, new YamlAnchor(node, 1, start, _output.Written - start, 0, scalar.Value));
    }

    private void TakeAlias(AnchorAlias alias)
    {
        var at = At(alias);
        if (_levels.Any(l => l.Anchor == alias.Value)) faults.Stop(YamlFaults.SelfReference(faults.File, at, alias.Value));
        else if (_anchors.Find(alias.Value) is not { } anchor) faults.Stop(YamlFaults.UnknownAlias(faults.File, at, alias.Value));
        else if (Innermost is { Merge: not YamlMerge.None } level) Merge(level, anchor, at);
        else if (!ExpectsName) Repeat(anchor, at);
        else if (anchor.Text is { } name) WriteName(name, at);
        else faults.Stop(YamlFaults.ComplexKey(faults.File, at));
    }

    private void Merge(YamlLevel level, YamlAnchor anchor, Position at)
    {
        if (!anchor.IsObject) faults.Stop(YamlFaults.MergeWithoutAlias(faults.File, at));
        if (!Reserve(at, anchor.Count, anchor.Length, anchor.Height - 1)) return;
        (level.Merged ??= []).Add(anchor);
        level.Contains(anchor.Height - 1);
        if (level.Merge == YamlMerge.Value) TakeMergeList(level, isStart: false);
    }

    private void TakeMergeList(YamlLevel level, bool isStart)
    {
        level.Merge = isStart ? YamlMerge.List : YamlMerge.None;
        if (!isStart) _name = null;
    }

    /// <summary>What an anchor stands for has been written already, so an alias is a copy of those bytes and places.</summary>
    private void Repeat(YamlAnchor anchor, Position at)
    {
        if (!Reserve(at, anchor.Count, anchor.Length, anchor.Height)) return;
        _output.Repeat(_output.BytesOf(anchor), anchor.Node, anchor.Count, _name ?? at);
        _name = null;
        Innermost?.Contains(anchor.Height);
    }

    private void Open(NodeEvent start, bool isObject, bool isFlow)
    {
        if (!Reserve(At(start), nodes: 1, bytes: 2, levels: 1)) return;
        faults.Check(start.Tag, At(start));
        var written = _output.Written;
        _levels.Push(new YamlLevel(isObject, isFlow, At(start), Add(At(start)), written, start.Anchor));
        if (isObject) _names.Open();
        if (isObject) _output.Json.WriteStartObject();
        else _output.Json.WriteStartArray();
    }

    private void Close()
    {
        var level = _levels.Pop();
        if (level.IsObject) CloseObject(level);
        else _output.Json.WriteEndArray();
        _output.Nodes.Close(level.Node);
        Innermost?.Contains(level.Height);
        if (level.Anchor.IsEmpty) return;
        _anchors.Define(level.Anchor, new YamlAnchor(
            level.Node, _output.Nodes.Count - level.Node, level.Start, _output.Written - level.Start, level.Height, Text: null)
        { IsObject = level.IsObject });
    }

    private void CloseObject(YamlLevel level)
    {
        foreach (var anchor in level.Merged ?? []) YamlMerging.Write(anchor, _output, _names);
        _names.Close();
        _output.Json.WriteEndObject();
    }

    private int Add(Position at)
    {
        var node = _output.Nodes.Add(_name ?? at);
        _name = null;
        return node;
    }

    /// <summary>Refuses before anything is written; an alias says in advance how much it stands for.</summary>
    private bool Reserve(Position at, int nodes, int bytes, int levels)
    {
        if (_output.Nodes.Count + nodes > SourceLimits.Nodes) faults.Stop(SourceFaults.TooManyNodes(faults.File, at));
        else if (_output.Written + (long)bytes > SourceLimits.ExpandedBytes) faults.Stop(SourceFaults.TooLong(faults.File, at));
        else if (_levels.Count + levels > SourceLimits.Depth) faults.Stop(SourceFaults.TooDeep(faults.File, at));
        return !faults.Stopped;
    }
}
