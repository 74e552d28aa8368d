using System.Text.Json.Serialization;
using Conformance.Reports.Failures;
using Conformance.Reports.Summary;

namespace Conformance.Reports;

/// <summary>The JSON of <c>summary.json</c> and <c>failures.json</c>: camel case, indented.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(RunSummary))]
[JsonSerializable(typeof(IReadOnlyList<FailureItem>))]
internal sealed partial class ReportJson : JsonSerializerContext;
