using System.Text.Json;
using Conformance.Generators.Serialization.Text;

namespace Conformance.Generators.Serialization.Parameters;

/// <summary>Header values as text: style simple without percent-encoding (RFC 6570 section 3.2.2, OpenAPI 3.0 section 4.7.12.3).</summary>
public static class HeaderText
{
    /// <summary>The value as it stands in the header; items and members joined by commas.</summary>
    /// <param name="value">The value.</param>
    /// <param name="explode">True if members are written as <c>name=value</c>.</param>
    public static string Write(JsonElement value, bool explode) => string.Join(
        ',',
        ValueText.Parts(value).Select(p => p.Name is null ? p.Value : $"{p.Name}{(explode ? '=' : ',')}{p.Value}"));
}
