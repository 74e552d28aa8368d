using Conformance.Model;
using Conformance.Spec.Profiles.Reading;

namespace Conformance.Spec.Profiles.Format;

/// <summary>The keys of <c>statuses</c>: one for each thing that a request may try.</summary>
public static class StatusKeys
{
    /// <summary>The keys. A list replaces the one that the extended profile has for the same key.</summary>
    public static KeyTable<Profile> Table { get; } = new(
        "statuses",
        new("any", Type, "Any request.", (p, s) => p with { AnyProbe = s.Statuses() }),
        For(Probe.Positive, "A request that keeps the contract."),
        For(Probe.Credentials, "No credential, or a wrong one."),
        For(Probe.Scope, "A valid credential that lacks something."),
        For(Probe.Constraint, "A broken constraint of a parameter or body, or a body that cannot be parsed."),
        For(Probe.ContentType, "A media type that the operation does not offer."),
        For(Probe.UnknownId, "An id that names nothing, or has the wrong shape."),
        For(Probe.Method, "A method that the path does not have."),
        For(Probe.OddPath, "An odd path, or something overlong."),
        For(Probe.Accept, "An unusual `Accept`."),
        For(Probe.Duplicate, "The same create for a second time."),
        For(Probe.Robustness, "Any other oddity that a server must survive."));

    private const string Type = "statuses";

    private static Key<Profile> For(Probe probe, string summary) => new(
        Kebab.Of(probe),
        Type,
        summary,
        (p, s) => p with { Statuses = new Dictionary<Probe, IReadOnlyList<StatusPattern>>(p.Statuses) { [probe] = s.Statuses() } });
}
