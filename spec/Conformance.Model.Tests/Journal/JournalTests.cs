using System.Text;

namespace Conformance.Model.Tests.Journal;

public sealed class JournalTests
{
    [Test]
    public async Task Every_event_survives_being_written_and_read()
    {
        var (read, diagnostics) = await ReadAsync(await WriteAsync(JournalStory.Events));

        diagnostics.ShouldBeEmpty();
        Assert.That(read, Is.EqualTo(JournalStory.Events).UsingPropertiesComparer());
    }

    [Test]
    public async Task What_was_read_is_written_as_the_same_bytes()
    {
        var written = await WriteAsync(JournalStory.Events);
        var (read, _) = await ReadAsync(written);

        Encoding.UTF8.GetString(await WriteAsync(read)).ShouldBe(Encoding.UTF8.GetString(written));
    }

    [Test]
    public async Task One_event_is_one_line_that_reads_as_documented()
    {
        var finished = (CaseFinished)JournalStory.Events[2];
        var line = Encoding.UTF8.GetString(await WriteAsync([finished]));

        line.ShouldBe(
            """
            {"event":"case-finished","case":{"id":"0-coverage-1","scenario":"s1","operation":"GET /users","phase":"coverage","mode":"negative","probe":"unknown-id","reason":"query parameter 'limit' at its maximum 200","sources":[]},"sent":{"method":"GET","url":"http://127.0.0.1:5000/users","headers":[]},"answer":{"status":200,"headers":[],"body":{"length":2,"sha256":"4f53cda18c2baa0c"},"milliseconds":0.25,"end":"complete"},"verdicts":["server-does-not-fail"]}

            """.ReplaceLineEndings("\n"));
    }

    [Test]
    public async Task Control_characters_of_a_server_do_not_reach_whoever_prints_the_journal()
    {
        var text = Encoding.UTF8.GetString(await WriteAsync([JournalStory.Finished]));

        text.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
    }

    [Test]
    public async Task A_truncated_last_line_is_left_out_and_named()
    {
        var written = await WriteAsync(JournalStory.Events);
        var (read, diagnostics) = await ReadAsync(written[..^20]);

        read.Count.ShouldBe(JournalStory.Events.Count - 1);
        diagnostics.Select(d => $"{d.Place} {d.Severity} {d.Id}").ShouldBe(["journal.ndjson:10 Warning journal-is-truncated"]);
    }

    [Test]
    public async Task A_last_line_that_lacks_only_its_end_is_read()
    {
        var written = await WriteAsync(JournalStory.Events);
        var (read, diagnostics) = await ReadAsync(written[..^1]);

        read.Count.ShouldBe(JournalStory.Events.Count);
        diagnostics.ShouldBeEmpty();
    }

    [TestCase("not json", "journal-line-is-unreadable")]
    [TestCase("{\"event\":\"unheard-of\"}", "journal-line-is-unreadable")]
    [TestCase("{\"event\":\"case-broken\",\"reason\":\"x\"}", "journal-line-is-unreadable")]
    [TestCase("{\"event\":\"case-broken\",\"case\":null,\"reason\":\"x\"}", "journal-line-is-unreadable")]
    public async Task A_line_that_is_no_event_is_named_and_the_others_are_read(string line, string id)
    {
        var whole = await WriteAsync([JournalStory.Started]);
        var (read, diagnostics) = await ReadAsync([.. Encoding.UTF8.GetBytes(line + "\n"), .. whole]);

        read.ShouldHaveSingleItem().ShouldBeOfType<RunStarted>();
        diagnostics.Select(d => $"{d.Place} {d.Id}").ShouldBe([$"journal.ndjson:1 {id}"]);
    }

    [Test]
    public async Task A_newer_format_is_read_with_a_warning()
    {
        var (read, diagnostics) = await ReadAsync(await WriteAsync([JournalStory.Started with { Journal = 2 }]));

        read.Count.ShouldBe(1);
        diagnostics.Select(d => d.Id).ShouldBe(["journal-is-newer"]);
    }

    [Test]
    public async Task Lines_longer_than_any_buffer_are_read()
    {
        var body = BodyRecord.Whole(Encoding.UTF8.GetBytes(new string('x', BodyRecord.KeptBytes)));
        var big = JournalStory.Finished with { Answer = JournalStory.Finished.Answer with { Body = body } };
        var (read, _) = await ReadAsync(await WriteAsync([big, big, big]));

        read.Count.ShouldBe(3);
        read.OfType<CaseFinished>().ShouldAllBe(c => c.Answer.Body == body);
    }

    [Test]
    public async Task A_line_is_in_the_file_before_the_next_event_is_taken()
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"{nameof(JournalTests)}.ndjson");
        await using var writer = JournalWriter.Create(path);
        await writer.HandleAsync(JournalStory.Started, default);

        await using var other = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var reader = new JournalReader(other, path);
        (await reader.ReadAsync().ToListAsync()).ShouldHaveSingleItem();
    }

    private static async Task<byte[]> WriteAsync(IEnumerable<RunEvent> events)
    {
        var stream = new MemoryStream();
        await using (var writer = new JournalWriter(stream))
        {
            foreach (var runEvent in events) await writer.HandleAsync(runEvent, default);
        }

        return stream.ToArray();
    }

    private static async Task<(List<RunEvent> Events, IReadOnlyList<Diagnostic> Diagnostics)> ReadAsync(byte[] journal)
    {
        var reader = new JournalReader(new MemoryStream(journal), "journal.ndjson");
        return (await reader.ReadAsync().ToListAsync(), reader.Diagnostics);
    }
}
