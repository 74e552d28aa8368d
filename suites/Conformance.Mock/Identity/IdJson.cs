using System.Text.Json.Serialization;

namespace Conformance.Mock.Identity;

/// <summary>Turns ids into JSON without reflection.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class IdJson : JsonSerializerContext;
