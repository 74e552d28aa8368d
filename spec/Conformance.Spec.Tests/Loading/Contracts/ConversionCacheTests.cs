using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Spec.Tests.Loading.Contracts;

public sealed class ConversionCacheTests
{
    private const string Yaml = "openapi: 3.0.3\ninfo: {title: Té, version: 1.50}\npaths:\n  /p:\n    get:\n      responses: {'200': {description: OK}}\n";

    private LoadedFolder _folder = null!;

    private string Cache => Path.Combine(_folder.Root, "cache", "inner");

    [SetUp]
    public void SetUp() => _folder = new LoadedFolder().With("api.yaml", Yaml);

    [TearDown]
    public void TearDown() => _folder.Dispose();

    [Test]
    public async Task A_kept_copy_gives_the_same_contract_and_places()
    {
        var cold = await LoadAsync();
        var copy = Copies().Single();
        var written = File.GetLastWriteTimeUtc(copy);
        var warm = await LoadAsync();

        Copies().ShouldBe([copy]);
        File.GetLastWriteTimeUtc(copy).ShouldBe(written);
        warm.Document.Root.GetRawText().ShouldBe(cold.Document.Root.GetRawText());
        warm.Operations.Select(o => (o.Key, o.Place)).ShouldBe(cold.Operations.Select(o => (o.Key, o.Place)));
        warm.Document.Index.Lines(4, 5).ShouldBe(["  /p:", "    get:"]);
    }

    [Test]
    public async Task A_copy_is_used_whatever_the_name_of_the_file()
    {
        await LoadAsync();
        _folder.With("other.yaml", Yaml);

        (await LoadAsync("other.yaml")).Operations.Single().Place.File.ShouldEndWith("other.yaml");
        Copies().Length.ShouldBe(1);
    }

    [Test]
    public async Task A_changed_file_is_converted_anew()
    {
        await LoadAsync();
        _folder.With("api.yaml", Yaml.Replace("/p", "/q", StringComparison.Ordinal));

        (await LoadAsync()).Operations.Single().Path.ShouldBe("/q");
        Copies().Length.ShouldBe(2);
    }

    [TestCase(0)]
    [TestCase(10)]
    [TestCase(-1)]
    public async Task A_damaged_copy_is_ignored_and_written_anew(int cut)
    {
        await LoadAsync();
        var whole = await File.ReadAllBytesAsync(Copies().Single());
        byte[] damaged = cut < 0 ? [.. whole[..^1], (byte)(whole[^1] ^ 1)] : whole[..cut];
        await File.WriteAllBytesAsync(Copies().Single(), damaged);

        (await LoadAsync()).Operations.Single().Key.ShouldBe("GET /p");
        (await File.ReadAllBytesAsync(Copies().Single())).ShouldBe(whole);
    }

    [Test]
    public async Task A_folder_that_cannot_be_written_is_no_fault()
    {
        _folder.With("cache", "a file where the folder should be");

        (await LoadAsync()).Operations.Single().Key.ShouldBe("GET /p");
    }

    [Test]
    public async Task A_file_with_faults_is_not_kept_so_that_they_are_told_again()
    {
        _folder.With("api.yaml", Yaml + "x-a: !tag 1\n");

        for (var i = 0; i < 2; i++)
            (await _folder.LoadAsync(options: new LoadOptions { CacheFolder = Cache })).Diagnostics.Select(d => d.Id).ShouldBe(["unknown-tag"]);
        Directory.Exists(Cache).ShouldBeFalse();
    }

    [Test]
    public async Task At_most_32_copies_are_kept()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.With("api.yaml", $"{Yaml}x-i: {i}\n");
            await LoadAsync();
        }

        Copies().Length.ShouldBe(32);
    }

    private string[] Copies() => Directory.GetFiles(Cache);

    private async Task<Contract> LoadAsync(string name = "api.yaml") =>
        (await _folder.LoadAsync(name, new LoadOptions { CacheFolder = Cache })).Contract.ShouldNotBeNull();
}
