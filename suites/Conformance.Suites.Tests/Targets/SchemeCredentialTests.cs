using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Tests.Given;

namespace Conformance.Suites.Tests.Targets;

public sealed class SchemeCredentialTests
{
    [TestCase("bearer", "Authorization: Bearer all")]
    [TestCase("basic", "Authorization: Basic YWxsOmFsbA==")]
    [TestCase("header", "X-Key: all")]
    [TestCase("cookie", "Cookie: key=all")]
    [TestCase("query", "http://127.0.0.1/a?x=1&key=all")]
    [TestCase("", "")]
    public async Task The_word_stands_where_the_scheme_of_the_operation_wants_it(string scheme, string expected)
    {
        var contract = Api.Of(Api.Operation("GET /a", "200")) with { SecuritySchemes = Schemes.ToDictionary(s => s.Name) };
        var operation = contract.Operations[0] with { Security = scheme.Length == 0 ? [] : [new SecurityRequirement(new Dictionary<string, IReadOnlyList<string>> { [scheme] = [] })] };
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1/a?x=1");
        request.Options.Set(RequestOptions.Operation, operation);

        await new SchemeCredential(contract, "all").ApplyAsync(request, CancellationToken.None);

        var headers = string.Join('\n', request.Headers.NonValidated.Select(h => $"{h.Key}: {h.Value}"));
        (scheme == "query" ? request.RequestUri!.OriginalString : headers).ShouldBe(expected);
    }

    private static SecurityScheme[] Schemes { get; } =
    [
        new() { Name = "bearer", Kind = SecuritySchemeKind.Http, HttpScheme = "bearer", Place = default },
        new() { Name = "basic", Kind = SecuritySchemeKind.Http, HttpScheme = "basic", Place = default },
        new() { Name = "header", Kind = SecuritySchemeKind.ApiKey, Location = ParameterLocation.Header, ParameterName = "X-Key", Place = default },
        new() { Name = "cookie", Kind = SecuritySchemeKind.ApiKey, Location = ParameterLocation.Cookie, ParameterName = "key", Place = default },
        new() { Name = "query", Kind = SecuritySchemeKind.ApiKey, Location = ParameterLocation.Query, ParameterName = "key", Place = default },
    ];
}
