namespace Conformance.FixtureServers.Serving;

/// <summary>Answers a request. No two run at once on one server.</summary>
internal delegate Answer Handler(Call call);
