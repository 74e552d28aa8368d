using Conformance.Generators.Cases.Pagination.Links;

namespace Conformance.Generators.Tests.Cases.Pagination.Links;

public sealed class LinkHeaderTests
{
    [TestCase("</items?after=2>; rel=\"next\"", "/items?after=2 rel=next")]
    [TestCase("</a>;rel=next", "/a rel=next")]
    [TestCase("</a> ; REL = next ; title=\"a, \\\"b\\\"; c\"", "/a REL=next title=a, \"b\"; c")]
    [TestCase("</a>; rel=\"prev self\", </b>; rel=next", "/a rel=prev self | /b rel=next")]
    [TestCase(", ,</a>; rel=next, ,", "/a rel=next")]
    [TestCase("<>; rel=self", " rel=self")]
    [TestCase("</a?x=1,2;y=3>; rel=next", "/a?x=1,2;y=3 rel=next")]
    [TestCase("</a>; rel=next; crossorigin", "/a rel=next crossorigin")]
    public void Reads_every_form_that_the_grammar_has(string value, string expected)
    {
        var read = LinkHeader.Parse(value);

        read.Problem.ShouldBeNull();
        string.Join(" | ", read.Links.Select(Text)).ShouldBe(expected);
    }

    [TestCase("", "no link")]
    [TestCase(" , ", "no link")]
    [TestCase("/a; rel=next", "'<' expected at character 1, not '/'")]
    [TestCase("</a; rel=next", "'<' without '>'")]
    [TestCase("</a b>; rel=next", "' ' may not stand in a URI (RFC 3986 section 2)")]
    [TestCase("</a>", "a link without 'rel'")]
    [TestCase("</a>; rel=\"\"", "a 'rel' without a value")]
    [TestCase("</a>; rel", "a 'rel' without a value")]
    [TestCase("</a>; rel=next; rel=prev", "a link with two 'rel'")]
    [TestCase("</a>; rel=\"next", "the value of 'rel', a token or a quoted string, expected at character 11, not '\"'")]
    [TestCase("</a>; rel=", "the value of 'rel', a token or a quoted string, expected at character 11, and the value ends there")]
    [TestCase("</a>;", "the name of a parameter expected at character 6, and the value ends there")]
    [TestCase("</a>; rel=next </b>; rel=prev", "',' or ';' expected at character 16, not '<'")]
    public void Says_where_the_grammar_is_broken(string value, string problem) => LinkHeader.Parse(value).Problem.ShouldBe(problem);

    [Test]
    public void Keeps_the_links_before_an_error()
    {
        var read = LinkHeader.Parse("</a>; rel=next, <");

        read.Links.Select(Text).ShouldBe(["/a rel=next"]);
        read.Problem.ShouldBe("'<' without '>'");
    }

    [TestCase("</a>; rel=NEXT", true)]
    [TestCase("</a>; rel=\"prev next\"", true)]
    [TestCase("</a>; rel=\"nextpage\"", false)]
    [TestCase("</a>; rel=next; anchor=\"/other\"", false)]
    public void Knows_a_link_by_its_relation_and_not_one_that_speaks_of_something_else(string value, bool expected) =>
        LinkHeader.Parse(value).Links.Single().Has("next").ShouldBe(expected);

    private static string Text(WebLink link) =>
        string.Join(' ', link.Parameters.Select(p => p.Value is null ? p.Key : $"{p.Key}={p.Value}").Prepend(link.Target));
}
