using System.Text.Json;

namespace Conformance.FixtureServers.Validation;

/// <summary>Whether a JSON value is as it must be.</summary>
internal delegate bool Rule(JsonElement value);
