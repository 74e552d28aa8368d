namespace Conformance.Model.Tests.Profiles;

public sealed class ProfileTests
{
    private static readonly Profile Profile = Profile.Empty with
    {
        AnyProbe = [new("429")],
        Statuses = new Dictionary<Probe, IReadOnlyList<StatusPattern>>
        {
            [Probe.Accept] = [new("2XX"), new("406")],
            [Probe.Duplicate] = [new("default")],
        },
    };

    [TestCase(Probe.Positive, 429, ExpectedResult = true)]
    [TestCase(Probe.Accept, 204, ExpectedResult = true)]
    [TestCase(Probe.Accept, 406, ExpectedResult = true)]
    [TestCase(Probe.Accept, 400, ExpectedResult = false)]
    [TestCase(Probe.Duplicate, 418, ExpectedResult = true)]
    [TestCase(Probe.Method, 405, ExpectedResult = false)]
    public bool Allows_what_it_lists_for_the_probe_or_for_any(Probe probe, int status) => Profile.Allows(probe, status);

    [Test]
    public void Lays_later_entries_over_earlier_ones()
    {
        var operation = new Operation { Ordinal = 0, Method = "GET", Path = "/users", Place = default };
        var profile = Profile.Empty with
        {
            Pagination =
            [
                new() { Style = PaginationStyle.LinkHeader, MaximumLimit = 200, SelfLink = true },
                new() { Match = new(["path:/groups"]), MaximumLimit = 10_000 },
                new() { Match = new(["path:/users"]), MaximumLimit = 500, FirstPage = 0 },
            ],
            Resources =
            [
                new() { StatusPointer = "/status", Delete = ["path:*/deactivate", "method:DELETE"] },
                new() { Match = new(["path:/users"]), Delete = ["method:DELETE"], DeleteCalls = 2 },
            ],
        };

        var pagination = profile.PaginationOf(operation).ShouldNotBeNull();
        (pagination.Style, pagination.MaximumLimit, pagination.SelfLink, pagination.FirstPage).ShouldBe((PaginationStyle.LinkHeader, 500, true, 0));
        var resource = profile.ResourceOf(operation).ShouldNotBeNull();
        (resource.StatusPointer, string.Join(' ', resource.Delete), resource.DeleteCalls).ShouldBe(("/status", "method:DELETE", 2));
    }

    [Test]
    public void Says_nothing_of_what_no_entry_matches()
    {
        var operation = new Operation { Ordinal = 0, Method = "GET", Path = "/users", Place = default };

        Profile.Empty.PaginationOf(operation).ShouldBeNull();
        Profile.Empty.ResourceOf(operation).ShouldBeNull();
    }
}
