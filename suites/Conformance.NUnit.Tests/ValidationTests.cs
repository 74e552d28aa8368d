namespace Conformance.NUnit.Tests;

public sealed class ValidationTests
{
    [Test]
    public async Task An_answer_that_keeps_the_contract_has_no_failures()
    {
        var contract = await Contracts.LoadAsync("notes.yaml");
        using var server = await NotesApi.StartAsync();
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/notes?limit=2");
        using var response = await client.SendAsync(request);

        contract.Validate(request, response).ShouldBeEmpty();
        (await response.Content.ReadAsStringAsync()).ShouldBe("""[{"text":"milk","pinned":true}]""");
    }

    [Test]
    public async Task A_wrong_type_is_told_with_its_pointer_and_its_line()
    {
        var contract = await Contracts.LoadAsync("notes.yaml");
        using var server = await NotesApi.StartAsync(honest: false);
        using var client = server.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/notes");
        using var response = await client.SendAsync(request);

        var failure = contract.Validate(request, response).ShouldHaveSingleItem();

        failure.Check.ShouldBe("response-body-matches-schema");
        failure.Instance.ShouldBe("/0/pinned");
        failure.Actual.ShouldBe("the string \"yes\"");
        failure.Promise!.Value.Line.ShouldBe(41);
    }

    [Test]
    public async Task A_request_that_the_contract_does_not_have_is_refused()
    {
        var contract = await Contracts.LoadAsync("notes.yaml");
        using var request = new HttpRequestMessage(HttpMethod.Delete, "/notes");
        using var response = new HttpResponseMessage();

        Should.Throw<ArgumentException>(() => contract.Validate(request, response))
            .Message.ShouldBe("The contract has no operation for DELETE /notes. (Parameter 'request')");
    }

    [Test]
    public void A_document_that_is_not_there_is_told()
    {
        Should.Throw<InvalidDataException>(() => Contracts.LoadAsync("nots.yaml").GetAwaiter().GetResult())
            .Message.ShouldStartWith("nots.yaml: error missing-contract: There is no such file");
    }
}
