using System.Security.Cryptography.X509Certificates;
using Conformance.Suites.Configuration;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Wire;
using Conformance.Suites.Tests.Given;
using Conformance.Suites.Tests.Servers;

namespace Conformance.Suites.Tests.Targets;

public sealed class CertificateTests
{
    private readonly Authority _authority = new();

    [OneTimeTearDown]
    public void Forget() => _authority.Dispose();

    [Test]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        await using var server = new TlsServer(_authority.Sign("127.0.0.1", 1));

        (await AskAsync(server, new TargetNetwork())).ShouldStartWith("refused: ");
    }

    [Test]
    public async Task One_of_a_trusted_authority_is_taken()
    {
        await using var server = new TlsServer(_authority.Sign("127.0.0.1", 2));

        (await AskAsync(server, new TargetNetwork { TrustedFile = Pem("trusted.pem", _authority.Pem) })).ShouldBe("204");
    }

    [Test]
    public async Task One_for_another_host_is_refused_whoever_signed_it()
    {
        await using var server = new TlsServer(_authority.Sign("api.example.com", 3));

        (await AskAsync(server, new TargetNetwork { TrustedFile = Pem("trusted.pem", _authority.Pem) })).ShouldStartWith("refused: ");
    }

    [Test]
    public async Task One_of_another_authority_is_refused()
    {
        using var other = new Authority();
        await using var server = new TlsServer(_authority.Sign("127.0.0.1", 4));

        (await AskAsync(server, new TargetNetwork { TrustedFile = Pem("other.pem", other.Pem) })).ShouldStartWith("refused: ");
    }

    [Test]
    public async Task The_client_shows_its_own()
    {
        using var client = _authority.Sign(host: null, 5);
        await using var server = new TlsServer(_authority.Sign("127.0.0.1", 6), asksClient: true);
        var file = Pem("client.pem", $"{client.ExportCertificatePem()}\n{client.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()}");

        (await AskAsync(server, new TargetNetwork { TrustedFile = Pem("trusted.pem", _authority.Pem), ClientCertificateFile = file })).ShouldBe("204");

        server.Client.ShouldBe("CN=a client");
    }

    [Test]
    public void Files_that_cannot_be_used_are_told()
    {
        var network = new TargetNetwork { TrustedFile = Pem("empty.pem", "nothing"), ClientCertificateFile = Path.Combine(Folder, "missing.pem") };

        Certificates.Problems(network).Select(p => Path.GetFileName(p.Split(": ")[0])).ShouldBe([Path.GetFileName(network.TrustedFile), "missing.pem"]);
    }

    private static string Folder => TestContext.CurrentContext.WorkDirectory;

    private static async Task<string> AskAsync(TlsServer server, TargetNetwork network)
    {
        using var transport = new ProbeTransport(new Target { BaseUrl = server.Url, Network = network }, TimeProvider.System);
        var delivery = await transport.SendAsync(Api.Case(Api.Operation("GET /a")), default);
        return delivery.Exchange is { } exchange ? $"{exchange.Answer.Status}" : $"refused: {delivery.Obstacle!.Reason}";
    }

    private static string Pem(string name, string text)
    {
        var path = Path.Combine(Folder, $"{TestContext.CurrentContext.Test.ID}-{name}");
        File.WriteAllText(path, text);
        return path;
    }
}
