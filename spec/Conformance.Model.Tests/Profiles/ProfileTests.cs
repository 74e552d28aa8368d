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
}
