using System.Text.Json.Nodes;
using Conformance.Model;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Conformance.Spec.Loading.Structure;

/// <summary>Has Microsoft.OpenApi read the copy. Where it throws, the part that makes it throw is found, told and left out.</summary>
internal sealed class StructureReader(Origins origins, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Where the copy stands for the library; nothing is ever fetched from there.</summary>
    private static readonly Uri Nowhere = new("file:///document");

    private readonly OpenApiJsonReader _reader = new();

    private readonly OpenApiReaderSettings _settings = new()
    {
        LoadExternalRefs = false,
        RuleSet = ValidationRuleSet.GetEmptyRuleSet(),
        DefaultContentType = ["application/json"],
    };

    /// <summary>The structure of the document at <paramref name="whole"/>; null if even what no part can be blamed for makes the library throw.</summary>
    internal OpenApiDocument? Read(JsonObject copy, Place whole)
    {
        if (Try(copy, out _) is { } document) return document;
        LeaveOutCulprits(copy, whole);
        if (Try(copy, out var fault) is { } rest) return rest;
        diagnostics.Add(new Diagnostic("unreadable-structure", Severity.Error, whole, $"The structure cannot be read: {fault}", "Correct it."));
        return null;
    }

    private void LeaveOutCulprits(JsonObject copy, Place whole)
    {
        var parts = StructureParts.Of(copy);
        var shell = StructureParts.Without(copy, parts);
        foreach (var part in parts)
        {
            if (Try(part.Alone(shell), out var fault) is not null) continue;
            var place = (origins.Of(part.Copy) ?? origins.Of(part.Copy.Parent))?.Place ?? whole;
            part.Remove();
            diagnostics.Add(new Diagnostic("unreadable-part", Severity.Error, place, $"This part cannot be read: {fault}", "Correct it; it is left out."));
        }
    }

    /// <summary>The library documents no exceptions and throws many kinds, so that all are caught: each names one part of the user's document.</summary>
    private OpenApiDocument? Try(JsonObject copy, out string fault)
    {
        fault = "";
        try
        {
            return _reader.Read(copy, Nowhere, _settings).Document;
        }
#pragma warning disable CA1031 // A fault of the document, whatever its type; an exhausted process is none.
        catch (Exception exception) when (exception is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            fault = exception.Message;
            return null;
        }
    }
}
