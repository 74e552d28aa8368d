using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>Writes <c>NotApplicable</c> as <c>not-applicable</c>.</summary>
internal sealed class KebabCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
