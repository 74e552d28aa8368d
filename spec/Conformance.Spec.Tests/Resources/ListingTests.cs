using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Spec.Tests.Resources;

public sealed class ListingTests
{
    private const string Rows = "{type: array, items: {type: object}}";

    [TestCase(Rows, "")]
    [TestCase("{type: object, properties: {things: " + Rows + ", other: " + Rows + "}}", "/things")]
    [TestCase("{type: object, properties: {data: " + Rows + ", extra: " + Rows + "}}", "/data")]
    public async Task Finds_the_items_in_an_answer(string body, string pointer) =>
        (await ListingOf(body)).ShouldNotBeNull().ItemsPointer.ShouldBe(pointer);

    [TestCase("{type: object, properties: {names: {type: array, items: {type: string}}}}")]
    [TestCase("{type: object, properties: {one: {type: object}}}")]
    [TestCase("{type: object, properties: {rows: " + Rows + "}}")]
    public async Task An_answer_that_is_no_list_is_none(string body) => (await ListingOf(body)).ShouldBeNull();

    [TestCase("after", PaginationStyle.LinkHeader)]
    [TestCase("page_token", PaginationStyle.LinkHeader)]
    [TestCase("offset", PaginationStyle.Offset)]
    [TestCase("pageNumber", PaginationStyle.PageNumber)]
    public async Task Infers_the_style_from_the_name_of_a_parameter(string parameter, PaginationStyle style)
    {
        var listing = (await ListingOf(Rows, parameter)).ShouldNotBeNull();
        listing.Style.ShouldBe(style);
        listing.Position!.Name.ShouldBe(parameter);
    }

    [TestCase("next: {type: string}", PaginationStyle.BodyLink, "/next")]
    [TestCase("_links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}", PaginationStyle.BodyLink, "/_links/next/href")]
    [TestCase("meta: {type: object, properties: {next_cursor: {type: string}}}", PaginationStyle.BodyCursor, "/meta/next_cursor")]
    public async Task Infers_a_next_link_in_the_body(string property, PaginationStyle style, string pointer)
    {
        var listing = (await ListingOf("{type: object, properties: {things: " + Rows + ", " + property + "}}", "cursor")).ShouldNotBeNull();
        listing.Style.ShouldBe(style);
        listing.NextPointer.ShouldBe(pointer);
    }

    [Test]
    public async Task Reads_the_bounds_of_a_page_from_the_limit()
    {
        var listing = (await ListingOf(Rows, "after", "{type: integer, minimum: 2, maximum: 50, default: 10}")).ShouldNotBeNull();
        (listing.Limit!.Name, listing.MinimumLimit, listing.MaximumLimit, listing.DefaultLimit).ShouldBe(("limit", 2, 50, 10));
    }

    [Test]
    public async Task A_default_below_zero_means_all() =>
        (await ListingOf(Rows, "after", "{type: integer, default: -1}")).ShouldNotBeNull().DefaultLimit.ShouldBe(0);

    [Test]
    public async Task Finds_the_total_in_the_body() =>
        (await ListingOf("{type: object, properties: {things: " + Rows + ", totalCount: {type: integer}}}")).ShouldNotBeNull().TotalPointer.ShouldBe("/totalCount");

    private static async Task<Listing?> ListingOf(string body, string position = "q", string limit = "{type: integer}")
    {
        var graph = await GraphOf.DocumentAsync($$"""
            paths:
              /things:
                get:
                  parameters: [{name: {{position}}, in: query, schema: {type: string} }, {name: limit, in: query, schema: {{limit}} }]
                  responses:
                    '200':
                      description: OK
                      content: {application/json: {schema: {{body}} } }
            """);
        return graph.ListingOf(graph.Roles.Single().Operation);
    }
}
