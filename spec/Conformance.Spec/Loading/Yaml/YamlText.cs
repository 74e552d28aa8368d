using Conformance.Model;
using Conformance.Spec.Loading.Sources;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Which characters a YAML file may hold (YAML 1.2 section 5.1).</summary>
internal static class YamlText
{
    /// <summary>The first control character, or null: a file that holds one is not text.</summary>
    internal static Diagnostic? ControlCharacter(string file, ReadOnlySpan<byte> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not (>= 0x20 and not 0x7F or (byte)'\t' or (byte)'\n' or (byte)'\r'))
                return SourceFaults.ControlCharacter(file, new PositionCounter().Advance(text, at), text[at]);
        }

        return null;
    }
}
