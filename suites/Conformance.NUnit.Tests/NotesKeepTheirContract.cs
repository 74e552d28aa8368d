using Conformance.Suites.Targets;

namespace Conformance.NUnit.Tests;

/// <summary>All that a team writes to hold its application against its document.</summary>
[Suite("notes.yaml")]
public sealed class NotesKeepTheirContract : ConformanceFixture
{
    private readonly HttpClient _client = NotesApi.StartAsync().GetAwaiter().GetResult().CreateClient();

    protected override Target CreateTarget() => Target.Of(_client);
}
