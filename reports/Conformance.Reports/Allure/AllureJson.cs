using System.Text.Json.Serialization;

namespace Conformance.Reports.Allure;

/// <summary>Allure's JSON: camel case, statuses in lower case, what is null left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(LowerCase<AllureStatus>)])]
[JsonSerializable(typeof(AllureResult))]
[JsonSerializable(typeof(IReadOnlyList<AllureCategory>))]
[JsonSerializable(typeof(AllureExecutor))]
internal sealed partial class AllureJson : JsonSerializerContext;
