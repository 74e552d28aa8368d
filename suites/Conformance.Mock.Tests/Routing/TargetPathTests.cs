using Conformance.Mock.Routing;

namespace Conformance.Mock.Tests.Routing;

public sealed class TargetPathTests
{
    [TestCase("/a/b?x=1&y", "/a/b", "x=1&y")]
    [TestCase("/a", "/a", "")]
    [TestCase("http://127.0.0.1:80/a?b", "/a", "b")]
    [TestCase("http://127.0.0.1", "", "")]
    [TestCase("*", "*", "")]
    public void Splits_a_target_into_path_and_query(string target, string path, string query) =>
        TargetPath.Split(target).ShouldBe((path, query));

    [TestCase("/a/b", "a|b")]
    [TestCase("/a/", "a|")]
    [TestCase("//a", "|a")]
    [TestCase("/a%2Fb/%C3%A9", "a/b|é")]
    [TestCase("/a/../b/./c", "b|c")]
    [TestCase("/a/%2e%2e/b", "b")]
    [TestCase("/a/..", "")]
    [TestCase("/a%zz", "a%zz")]
    public void Decodes_segments_once_and_removes_dots(string path, string segments) =>
        string.Join('|', TargetPath.Segments(path, out _)!).ShouldBe(segments);

    [Test]
    public void Gives_up_on_a_path_of_very_many_segments() =>
        TargetPath.Segments(string.Concat(Enumerable.Repeat("/a", 200)), out _).ShouldBeNull();
}
