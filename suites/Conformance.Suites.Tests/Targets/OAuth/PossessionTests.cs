using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Conformance.Suites.Tests.Targets.OAuth;

public sealed class PossessionTests
{
    [Test]
    public async Task Each_request_carries_a_proof_of_its_own()
    {
        await using var server = new TokenServer();
        var (_, recorder) = await OAuthCredentialTests.RunAsync(server, server.Credential(TimeProvider.System, g => g with { ProvesPossession = true }), cases: 3);

        recorder.Failures.ShouldBeEmpty();
        server.Calls.Select(r => r.Header("Authorization")).ShouldBe(Enumerable.Repeat("DPoP token-number-1", 3));
        var proofs = server.Calls.Select(r => TokenServer.Parts(r.Header("DPoP")!)).ToList();
        proofs.Select(p => p.Claims["jti"]!.ToString()).Distinct().Count().ShouldBe(3);
        proofs.ShouldAllBe(p => p.Header["typ"]!.ToString() == "dpop+jwt" && p.Header["jwk"]!["d"] == null);
        var claims = proofs[0].Claims;
        (claims["htm"]!.ToString(), claims["htu"]!.ToString()).ShouldBe(("GET", $"{server.Url}a"));
        claims["ath"]!.ToString().ShouldBe(Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes("token-number-1"))));
    }

    [Test]
    public async Task Nonces_that_change_with_every_second_request_fail_nothing()
    {
        await using var server = new TokenServer { Nonce = n => $"nonce-{n / 2}" };
        var credential = server.Credential(TimeProvider.System, g => g with { ProvesPossession = true });
        var (result, recorder) = await OAuthCredentialTests.RunAsync(server, credential, cases: 6);

        result.End.ShouldBe(RunEnd.Complete);
        recorder.Failures.ShouldBeEmpty();
        result.Cases.Passed.ShouldBe(6);
    }
}
