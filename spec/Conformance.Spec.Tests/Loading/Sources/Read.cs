using System.Text;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Sources;

/// <summary>Reads text as a file, for tests.</summary>
internal static class Read
{
    internal static JsonSourceResult File(string text, string file = "api.yaml") => JsonSource.Parse(file, Encoding.UTF8.GetBytes(text));

    /// <summary>The JSON that a text which must be readable means.</summary>
    internal static string Json(string text, string file = "api.yaml")
    {
        var result = File(text, file);
        result.Diagnostics.ShouldBeEmpty();
        return result.Document.ShouldNotBeNull().Root.GetRawText();
    }

    /// <summary>What is wrong with a text that must not be readable, one line a fault.</summary>
    internal static string[] Faults(string text, string file = "api.yaml")
    {
        var result = File(text, file);
        result.Document.ShouldBeNull();
        return [.. result.Diagnostics.Select(d => d.ToString())];
    }

    /// <summary>Line and column of a node.</summary>
    internal static (int Line, int Column) PlaceOf(SourceDocument document, string pointer)
    {
        var place = document.PlaceOf(pointer);
        return (place.Line, place.Column);
    }
}
