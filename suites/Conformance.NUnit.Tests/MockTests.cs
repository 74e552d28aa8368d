using System.Net;
using System.Net.Http.Json;

namespace Conformance.NUnit.Tests;

public sealed class MockTests
{
    [Test]
    public async Task A_client_is_tested_against_the_mock_of_a_contract()
    {
        await using var mock = await Mock.StartAsync(await Contracts.LoadAsync("notes.yaml"));
        using var client = new HttpClient { BaseAddress = mock.Address };

        using var created = await client.PostAsJsonAsync("/notes", new { text = "milk" });

        created.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await created.Content.ReadFromJsonAsync<Dictionary<string, object>>())!["text"].ToString().ShouldBe("milk");
    }
}
