using Conformance.Generators.Cases.Pagination.Links;

namespace Conformance.Generators.Tests.Cases.Pagination.Links;

public sealed class UriTextTests
{
    /// <summary>References and what they lead to from http://a/b/c/d;p?q: RFC 3986 sections 5.4.1 and 5.4.2.</summary>
    [TestCase("g:h", "g:h")]
    [TestCase("g", "http://a/b/c/g")]
    [TestCase("./g", "http://a/b/c/g")]
    [TestCase("g/", "http://a/b/c/g/")]
    [TestCase("/g", "http://a/g")]
    [TestCase("//g", "http://g")]
    [TestCase("?y", "http://a/b/c/d;p?y")]
    [TestCase("g?y", "http://a/b/c/g?y")]
    [TestCase(";x", "http://a/b/c/;x")]
    [TestCase("", "http://a/b/c/d;p?q")]
    [TestCase(".", "http://a/b/c/")]
    [TestCase("./", "http://a/b/c/")]
    [TestCase("..", "http://a/b/")]
    [TestCase("../g", "http://a/b/g")]
    [TestCase("../..", "http://a/")]
    [TestCase("../../g", "http://a/g")]
    [TestCase("../../../g", "http://a/g")]
    [TestCase("/./g", "http://a/g")]
    [TestCase("/../g", "http://a/g")]
    [TestCase("g.", "http://a/b/c/g.")]
    [TestCase("..g", "http://a/b/c/..g")]
    [TestCase("./g/.", "http://a/b/c/g/")]
    [TestCase("g/../h", "http://a/b/c/h")]
    [TestCase("g?y/../x", "http://a/b/c/g?y/../x")]
    public void Resolves_a_reference_as_the_standard_shows(string reference, string expected) =>
        Written(UriText.Parse("http://a/b/c/d;p?q").Resolve(UriText.Parse(reference))).ShouldBe(expected);

    [TestCase("/items?after=a%2Fb%3d&limit=2")]
    [TestCase("https://api.example.com:8443/items?x=[1]&y=%7e")]
    [TestCase("//host/path")]
    public void Takes_a_reference_apart_without_changing_a_byte(string reference) => Written(UriText.Parse(reference)).ShouldBe(reference);

    [Test]
    public void Leaves_the_fragment_out() => Written(UriText.Parse("/items?x=1#top")).ShouldBe("/items?x=1");

    [TestCase("HTTPS://API.Example.com:443/x", "https://api.example.com")]
    [TestCase("http://u:p@host:8080/x", "http://host:8080")]
    [TestCase("http://host:80", "http://host")]
    [TestCase("https://host:80", "https://host:80")]
    [TestCase("/x", null)]
    [TestCase("mailto:a@b", null)]
    public void Knows_the_origin(string reference, string? origin) => UriText.Parse(reference).Origin.ShouldBe(origin);

    [TestCase("/items?x=1 2", "' ' may not stand in a URI (RFC 3986 section 2)")]
    [TestCase("/items?x=ü", "'ü' may not stand in a URI (RFC 3986 section 2)")]
    [TestCase("/items?x=%2", "a '%' without two hexadecimal digits (RFC 3986 section 2.1)")]
    [TestCase("/items?x=%zz", "a '%' without two hexadecimal digits (RFC 3986 section 2.1)")]
    [TestCase("/items?page[after]=%20", null)]
    public void Says_what_is_no_reference(string text, string? problem) => UriText.Problem(text).ShouldBe(problem);

    private static string Written(UriText uri) =>
        (uri.Scheme is null ? "" : $"{uri.Scheme}:") + (uri.Authority is null ? "" : $"//{uri.Authority}") + uri.Path + (uri.Query is null ? "" : $"?{uri.Query}");
}
