using Conformance.Model;
using Conformance.Spec.Profiles;

namespace Conformance.Spec.Tests.Profiles;

public sealed class NeutralProfileTests
{
    [TestCase(Probe.Positive, "")]
    [TestCase(Probe.Credentials, "401 403")]
    [TestCase(Probe.Scope, "403 404")]
    [TestCase(Probe.Constraint, "400 409 413 414 415 422 431")]
    [TestCase(Probe.ContentType, "400 415 422")]
    [TestCase(Probe.UnknownId, "400 404 410 422")]
    [TestCase(Probe.Method, "401 403 404 405 501")]
    [TestCase(Probe.OddPath, "400 404 405 413 414 431")]
    [TestCase(Probe.Accept, "2XX 406")]
    [TestCase(Probe.Duplicate, "409")]
    [TestCase(Probe.Robustness, "2XX 3XX 4XX")]
    public void Allows_each_probe_what_HTTP_suggests(Probe probe, string statuses) =>
        string.Join(' ', ProfileLoader.Neutral.Statuses[probe]).ShouldBe(statuses);

    [Test]
    public void Speaks_of_every_probe() => ProfileLoader.Neutral.Statuses.Keys.ShouldBe(Enum.GetValues<Probe>(), ignoreOrder: true);

    [Test]
    public void Allows_any_request_too_many_requests_and_unavailable() => string.Join(' ', ProfileLoader.Neutral.AnyProbe).ShouldBe("429 503");

    [Test]
    public void Says_nothing_of_one_API()
    {
        var neutral = ProfileLoader.Neutral;

        (neutral.Name, neutral.Strict, neutral.SlowAfter).ShouldBe(("neutral", false, TimeSpan.FromSeconds(2)));
        neutral.Errors.ShouldBeNull();
        neutral.RateLimits.ShouldBeNull();
        (neutral.Pagination.Count + neutral.Resources.Count + neutral.Unsafe.Count + neutral.Unavailable.Count + neutral.Checks.Count).ShouldBe(0);
    }
}
