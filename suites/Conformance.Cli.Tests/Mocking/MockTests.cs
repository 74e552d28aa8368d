using System.Net;
using System.Text.Json;

namespace Conformance.Cli.Tests.Mocking;

public sealed class MockTests
{
    [TestCase(20)]
    [TestCase(3, "--population", "3")]
    [TestCase(0, "--population", "0")]
    [TestCase(0, "--empty")]
    public async Task Collections_have_as_many_items_as_asked_for(int items, params string[] options)
    {
        await using var mock = await MockSession.StartAsync(".", ["okta-idps", "--auth", "off", .. options]);

        var list = await mock.Client.GetStringAsync(new Uri("/api/v1/idps", UriKind.Relative));

        JsonElement.Parse(list).GetArrayLength().ShouldBe(items);
        (await mock.StopAsync()).ShouldBe(ExitCode.Kept);
    }

    [TestCase(null, HttpStatusCode.Unauthorized)]
    [TestCase("off", HttpStatusCode.OK)]
    [TestCase("presence", HttpStatusCode.Unauthorized)]
    [TestCase("presence", HttpStatusCode.OK, "Bearer x")]
    [TestCase("scopes", HttpStatusCode.Forbidden, "Bearer none")]
    [TestCase("scopes", HttpStatusCode.OK, "Bearer scope:okta.idps.read")]
    public async Task Credentials_are_asked_for_as_the_command_line_says(string? auth, HttpStatusCode status, string? credential = null)
    {
        string[] options = auth is null ? [] : ["--auth", auth];
        await using var mock = await MockSession.StartAsync(".", ["okta-idps", .. options]);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/idps");
        if (credential is not null) request.Headers.TryAddWithoutValidation("Authorization", credential);

        using var answer = await mock.Client.SendAsync(request);

        answer.StatusCode.ShouldBe(status);
    }
}
