using Conformance.Model;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class SecurityAndServersTests
{
    private const string Document =
        """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        servers: [{url: 'https://{host}/v1', variables: {host: {default: a.example.com, enum: [a.example.com, b.example.com]}}}]
        security: [{key: []}]
        paths:
          /p:
            servers: [{url: https://path.example.com}]
            get: {responses: {}}
            put: {security: [], responses: {}}
            post: {security: [{o: [w, r], key: []}, {}], servers: [{url: /own}], responses: {}}
          /q:
            get: {responses: {}}
        components:
          securitySchemes:
            key: {type: apiKey, in: header, name: X-Key}
            basic: {$ref: '#/components/securitySchemes/real'}
            real: {type: http, scheme: Basic}
            o:
              type: oauth2
              flows:
                clientCredentials: {tokenUrl: /token, scopes: {r: reads, w: writes}}
                implicit: {authorizationUrl: /auth, scopes: {r: reads, a: all}}
            oidc: {type: openIdConnect, openIdConnectUrl: https://a.example.com}
        """;

    [Test]
    public async Task Operations_inherit_security_unless_they_have_their_own()
    {
        var contract = await Load.CleanAsync(Document);

        contract.Operations.Select(Requirements).ShouldBe(["key()", "", "o(w,r) key() | ", "key()"]);
    }

    [Test]
    public async Task Schemes_say_where_the_credential_travels()
    {
        var schemes = (await Load.CleanAsync(Document)).SecuritySchemes;

        schemes.Values.Select(s => $"{s.Name} {s.Kind} {s.HttpScheme} {s.Location} {s.ParameterName} {s.Place.Line}").ShouldBe(
            ["key ApiKey  Header X-Key 15", "basic Http basic   17", "real Http basic   17", "o OAuth2    18", "oidc OpenIdConnect    23"]);
        schemes["o"].Scopes.ShouldBe(["r", "a", "w"], ignoreOrder: true);
        schemes["o"].TokenUrls.ShouldBe([KeyValuePair.Create("clientCredentials", "/token")]);
    }

    [Test]
    public async Task Operations_have_the_servers_of_their_path_item_unless_they_have_their_own()
    {
        var contract = await Load.CleanAsync(Document);

        contract.Operations.Select(o => string.Join(' ', o.Servers.Select(s => s.Url))).ShouldBe(
            ["https://path.example.com", "https://path.example.com", "/own", ""]);
        var server = contract.Servers.Single();
        server.Variables.Single().ShouldSatisfyAllConditions(
            v => v.Name.ShouldBe("host"), v => v.Default.ShouldBe("a.example.com"), v => v.Values.ShouldBe(["a.example.com", "b.example.com"]));
        server.Resolve(new Dictionary<string, string> { ["host"] = "b.example.com" }).ShouldBe("https://b.example.com/v1");
    }

    [Test]
    public async Task Without_servers_there_is_one() =>
        (await Load.CleanAsync(Load.Operation("responses: {}"))).Servers.Select(s => s.Url).ShouldBe(["/"]);

    private static string Requirements(Operation operation) => string.Join(
        " | ", operation.Security.Select(r => string.Join(' ', r.Schemes.Select(s => $"{s.Key}({string.Join(',', s.Value)})"))));
}
