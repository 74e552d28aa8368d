using System.Text;
using Conformance.Spec.Loading.Cache;
using Conformance.Spec.Loading.Json;
using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Reads a YAML file as a stream of events into JSON; no tree of YAML nodes is ever built.</summary>
internal static class YamlReading
{
    internal static JsonSourceResult Read(string file, SourceText text, ConversionCache? cache)
    {
        var faults = new YamlFaults(file);
        var converted = cache is null ? Convert(text, faults) : cache.GetOrAdd(text.Bytes.Span, () => Convert(text, faults));
        return converted is null
            ? JsonSourceResult.Failed(faults.All)
            : JsonReading.Loaded(file, text, converted.Json, converted.Nodes) with { Diagnostics = converted.Warnings };
    }

    private static ConvertedYaml? Convert(SourceText text, YamlFaults faults)
    {
        if (YamlText.ControlCharacter(faults.File, text.Bytes.Span) is { } control)
        {
            faults.Add(control);
            return null;
        }

        using var writer = new YamlToJson(faults);
        using var reader = new StreamReader(text.AsStream(), Encoding.UTF8);
        Pump(new Parser(new Scanner(reader, skipComments: true)), text, writer, faults);
        return faults.Fatal ? null : writer.Finish();
    }

    private static void Pump(Parser parser, SourceText text, YamlToJson writer, YamlFaults faults)
    {
        try
        {
            while (!faults.Stopped && parser.MoveNext()) writer.Take(parser.Current!);
            if (!faults.Stopped && !writer.HasDocument) faults.Stop(SourceFaults.Empty(faults.File));
        }
        catch (YamlException fault)
        {
            faults.Stop(YamlSyntax.Describe(faults.File, text, fault, writer.Innermost));
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up this way inside an unclosed flow collection; it then has no position of its own.
            faults.Stop(YamlSyntax.Unclosed(faults.File, writer.Innermost));
        }
    }
}
