using Conformance.Suites.Targets;

namespace Conformance.NUnit.Tests.Allure;

/// <summary>An application that breaks its contract: run by <see cref="AllureResultsTests"/> only.</summary>
[Suite("notes.yaml"), AllureResults(Folder), Explicit("fails on purpose")]
public sealed class LyingNotes : ConformanceFixture
{
    public const string Folder = "allure-of-lying-notes";

    private readonly HttpClient _client = NotesApi.StartAsync(honest: false).GetAwaiter().GetResult().CreateClient();

    protected override Target CreateTarget() => Target.Of(_client);

    protected override async ValueTask DisposeCoreAsync()
    {
        await base.DisposeCoreAsync();
        _client.Dispose();
    }
}
