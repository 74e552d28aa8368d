namespace Conformance.Model.Tests.Verdicts;

public sealed class FingerprintTests
{
    [Test]
    public void Is_the_same_in_every_version_of_this_program() =>
        Fingerprint.Of("status-code-is-documented", "GET /users", "status 418").ShouldBe("afac4c1e29139f20");

    [TestCase("b", "GET /users", "c")]
    [TestCase("a", "GET /user", "c")]
    [TestCase("a", "GET /users", "d")]
    [TestCase("a", "GET /users\nc", "")]
    public void Differs_with_check_operation_and_cause(string check, string operation, string cause) =>
        Fingerprint.Of(check, operation, cause).ShouldNotBe(Fingerprint.Of("a", "GET /users", "c"));
}
