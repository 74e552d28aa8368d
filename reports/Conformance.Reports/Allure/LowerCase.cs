using System.Text.Json;
using System.Text.Json.Serialization;

namespace Conformance.Reports.Allure;

/// <summary>Writes <c>Passed</c> as <c>passed</c>.</summary>
internal sealed class LowerCase<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where TEnum : struct, Enum;
