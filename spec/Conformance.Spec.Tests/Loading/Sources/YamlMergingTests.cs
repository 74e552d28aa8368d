namespace Conformance.Spec.Tests.Loading.Sources;

public sealed class YamlMergingTests
{
    [Test]
    public void Adds_members_that_the_mapping_has_not() => Read.Json("a: &a {x: 1, y: [2, {z: 3}]}\nb:\n  <<: *a\n  x: 9\n").ShouldBe(
        """{"a":{"x":1,"y":[2,{"z":3}]},"b":{"x":9,"y":[2,{"z":3}]}}""");

    [Test]
    public void Earlier_mappings_of_a_list_win() => Read.Json("- &a {x: 1}\n- &b {x: 2, y: 3}\n- <<: [*a, *b]\n").ShouldBe(
        """[{"x":1},{"x":2,"y":3},{"x":1,"y":3}]""");

    [Test]
    public void A_merged_mapping_can_be_merged_again() => Read.Json("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}\n").ShouldBe(
        """{"a":{"x":1},"b":{"y":2,"x":1},"c":{"y":2,"x":1}}""");

    [Test]
    public void Members_stand_where_they_were_written()
    {
        var document = Read.File("a: &a\n  x:\n    y: 1\nb:\n  <<: *a\n  z: 2\nc: 3\n").Document.ShouldNotBeNull();

        Read.PlaceOf(document, "/b/x").ShouldBe((2, 3));
        Read.PlaceOf(document, "/b/x/y").ShouldBe((3, 5));
        Read.PlaceOf(document, "/b/z").ShouldBe((6, 3));
        Read.PlaceOf(document, "/c").ShouldBe((7, 1));
    }

    [Test]
    public void In_quotes_it_is_a_name() => Read.Json("'<<': 1\n").ShouldBe("""{"<<":1}""");

    [TestCase("<<: 1\n", "1:5")]
    [TestCase("a: &a 1\nb: {<<: *a}\n", "2:9")]
    [TestCase("a: &a {}\nb: {<<: [*a, {c: 1}]}\n", "2:14")]
    public void Anything_but_aliases_of_mappings_is_refused(string yaml, string place) => Read.Faults(yaml).ShouldBe(
        [$"api.yaml:{place}: error merge-without-alias: '<<' is followed by something else than aliases of mappings. Write '<<: *name', or put '<<' in quotes if it is a name."]);
}
