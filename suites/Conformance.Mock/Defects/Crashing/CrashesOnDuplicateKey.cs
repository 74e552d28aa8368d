using System.Text.Json;

namespace Conformance.Mock.Defects.Crashing;

/// <summary>An object with the same key twice in a body crashes the server.</summary>
internal sealed class CrashesOnDuplicateKey : CrashingOnBody
{
    /// <inheritdoc/>
    public override string Id => "crashes-on-duplicate-key";

    /// <inheritdoc/>
    public override string Summary => "An object with the same key twice in a body crashes the server.";

    /// <inheritdoc/>
    protected override bool IsFatal(ReadOnlySpan<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body.ToArray(), new JsonDocumentOptions { AllowDuplicateProperties = false });
            return false;
        }
        catch (JsonException)
        {
            return JsonLike(body);
        }
    }

    /// <summary>True if the body can be parsed at all: then the duplicate was what failed.</summary>
    private static bool JsonLike(ReadOnlySpan<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body.ToArray());
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
