using System.Buffers;
using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Which characters a YAML file may hold (YAML 1.2 section 5.1).</summary>
internal static class YamlText
{
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (byte)c).Except("\t\n\r"u8.ToArray()), 0x7F]);

    /// <summary>The first control character, or null: a file that holds one is not text.</summary>
    internal static Diagnostic? ControlCharacter(string file, ReadOnlySpan<byte> text)
    {
        var at = text.IndexOfAny(Controls);
        return at < 0 ? null : SourceFaults.ControlCharacter(file, new PositionCounter().Advance(text, at), text[at]);
    }
}
