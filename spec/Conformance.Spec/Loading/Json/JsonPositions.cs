using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Json;

/// <summary>Reads a JSON text once for the positions of its values and for what is wrong with it.</summary>
internal ref struct JsonPositions(string file, ReadOnlySpan<byte> text)
{
    private readonly ReadOnlySpan<byte> _text = text;
    private readonly List<Diagnostic> _faults = [];
    private readonly List<int> _open = [];
    private readonly NameScopes _names = new();
    private PositionCounter _counter = new();
    private Position? _name;

    internal NodeTableBuilder Nodes { get; } = new();

    /// <summary>Reads all; the faults in document order.</summary>
    internal List<Diagnostic> Read()
    {
        var reader = new Utf8JsonReader(_text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            while (_faults.Count < SourceLimits.Repeats && !IsTooMuch(ref reader) && reader.Read()) Take(ref reader);
        }
        catch (JsonException fault)
        {
            _faults.Add(JsonFaults.Describe(file, _text, fault));
        }

        return _faults;
    }

    private bool IsTooMuch(ref Utf8JsonReader reader)
    {
        if (_open.Count > SourceLimits.Depth) _faults.Add(SourceFaults.TooDeep(file, At(ref reader)));
        else if (Nodes.Count > SourceLimits.Nodes) _faults.Add(SourceFaults.TooManyNodes(file, At(ref reader)));
        else return false;
        return true;
    }

    private void Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName: TakeName(reader.GetString()!, At(ref reader)); break;
            case JsonTokenType.StartObject: _names.Open(); goto case JsonTokenType.StartArray;
            case JsonTokenType.StartArray: _open.Add(Add(ref reader)); break;
            case JsonTokenType.EndObject: _names.Close(); goto case JsonTokenType.EndArray;
            case JsonTokenType.EndArray: Close(); break;
            default: Add(ref reader); break;
        }
    }

    private void TakeName(string name, Position at)
    {
        _name = at;
        if (_names.Add(name, at.Line) is > 0 and var first) _faults.Add(SourceFaults.DuplicateKey(file, at, name, first));
    }

    private readonly void Close()
    {
        Nodes.Close(_open[^1]);
        _open.RemoveAt(_open.Count - 1);
    }

    private int Add(ref Utf8JsonReader reader)
    {
        var at = _name ?? At(ref reader);
        _name = null;
        return Nodes.Add(at);
    }

    private Position At(ref Utf8JsonReader reader) => _counter.Advance(_text, (int)reader.TokenStartIndex);
}
