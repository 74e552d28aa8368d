using System.Text;

namespace Conformance.Model.Tests.Usage;

public sealed class UsedContractFileTests
{
    private const string Text =
        """
        {
          "contract": "notes",
          "operations": [
            {
              "operation": "PUT /notes/{id}",
              "calls": 3,
              "parameters": [
                {
                  "in": "path",
                  "name": "id"
                },
                {
                  "in": "query",
                  "name": "änderung"
                }
              ],
              "request": [
                {
                  "mediaType": "application/json",
                  "properties": [
                    "/title",
                    "/tags/*"
                  ]
                }
              ],
              "responses": [
                {
                  "status": 200,
                  "properties": [
                    "/id"
                  ],
                  "mediaType": "application/json"
                },
                {
                  "status": 204,
                  "properties": []
                }
              ]
            }
          ]
        }

        """;

    private static readonly UsedContract Record = new("notes",
    [
        new UsedOperation(
            "PUT /notes/{id}",
            3,
            [new(ParameterLocation.Path, "id"), new(ParameterLocation.Query, "änderung")],
            [new("application/json", ["/title", "/tags/*"])],
            [new(200, ["/id"], "application/json"), new(204, [])]),
    ]);

    [Test]
    public void Writes_a_record_as_people_can_read_it() => Written(Record).ShouldBe(Text.ReplaceLineEndings("\n"));

    [Test]
    public void Reads_what_it_wrote()
    {
        var read = UsedContractFile.Read(Encoding.UTF8.GetBytes(Text), "used.json");

        read.Diagnostics.ShouldBeEmpty();
        Written(read.Used!).ShouldBe(Text.ReplaceLineEndings("\n"));
        read.Used!.Find("PUT /notes/{id}")!.Calls.ShouldBe(3);
        read.Used.Find("GET /notes/{id}").ShouldBeNull();
    }

    [TestCase("null", 1)]
    [TestCase("[]", 1)]
    [TestCase("{\"contract\": \"notes\",\n\"operations\": 5}", 2)]
    [TestCase("{\"contract\": \"notes\"}", 1)]
    [TestCase("{\"contract\": \"notes\", \"operations\": [\n{\"operation\": null}]}", 2)]
    public void Says_where_a_file_is_none(string text, int line)
    {
        var read = UsedContractFile.Read(Encoding.UTF8.GetBytes(text), "used.json");

        read.Used.ShouldBeNull();
        var problem = read.Diagnostics.ShouldHaveSingleItem();
        (problem.Id, problem.Severity, problem.Place.File, problem.Place.Line).ShouldBe(("used-file-is-unreadable", Severity.Error, "used.json", line));
    }

    private static string Written(UsedContract used)
    {
        using var stream = new MemoryStream();
        UsedContractFile.Write(used, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
