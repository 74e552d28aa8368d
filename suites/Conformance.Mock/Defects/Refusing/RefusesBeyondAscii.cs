using System.Text;
using System.Text.Json;

using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Refusing;

/// <summary>A body with text beyond ASCII is refused.</summary>
internal sealed class RefusesBeyondAscii : RefusingValue
{
    /// <inheritdoc/>
    public override string Id => "refuses-beyond-ascii";

    /// <inheritdoc/>
    public override string Summary => "A body with text beyond ASCII is refused.";

    /// <inheritdoc/>
    protected override bool IsRefused(Visit visit, Schema? schema, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && !Ascii.IsValid(value.GetString());
}
