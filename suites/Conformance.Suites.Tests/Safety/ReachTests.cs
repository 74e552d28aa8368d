using Conformance.Suites.Safety;

namespace Conformance.Suites.Tests.Safety;

public sealed class ReachTests
{
    [TestCase("http://127.0.0.1:5000")]
    [TestCase("http://127.8.9.10")]
    [TestCase("http://[::1]:5000")]
    [TestCase("http://localhost")]
    [TestCase("https://LOCALHOST:5001/api")]
    [TestCase("http://[::ffff:127.0.0.1]")]
    public void Knows_this_machine(string url) => Reach.IsLocal(new Uri(url)).ShouldBeTrue();

    [TestCase("http://example.com")]
    [TestCase("http://localhost.example.com")]
    [TestCase("http://my.localhost")]
    [TestCase("http://127.0.0.1.nip.io")]
    [TestCase("http://10.0.0.1")]
    [TestCase("http://0.0.0.0")]
    [TestCase("http://[::]")]
    [TestCase("http://user@127.0.0.1.example.com")]
    public void Takes_all_else_for_remote(string url) => Reach.IsLocal(new Uri(url)).ShouldBeFalse();
}
