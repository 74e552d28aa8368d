using System.Text.Encodings.Web;
using System.Text.Json;

namespace Conformance.Reports;

/// <summary>JSON that people read too: quotes and letters stay what they are. Such a file is never put into markup.</summary>
internal static class ReadableJson
{
    /// <summary>The context to write with.</summary>
    public static ReportJson Context { get; } = new(new JsonSerializerOptions(ReportJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
