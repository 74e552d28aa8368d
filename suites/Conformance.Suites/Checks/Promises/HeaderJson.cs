using System.Text.Json.Serialization;

namespace Conformance.Suites.Checks.Promises;

/// <summary>Text as a JSON string.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class HeaderJson : JsonSerializerContext;
