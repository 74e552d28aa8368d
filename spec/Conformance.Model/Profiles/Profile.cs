namespace Conformance.Model;

/// <summary>What the document does not say. Data beside the document; neutral where absent.</summary>
public sealed record Profile
{
    /// <summary>A profile that says nothing.</summary>
    public static Profile Empty { get; } = new() { Name = "empty" };

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Where it stands; the default value for <see cref="Empty"/>.</summary>
    public Place Place { get; init; }

    /// <summary>True if what is otherwise a warning about negative cases is an error.</summary>
    public bool Strict { get; init; }

    /// <summary>Statuses that a probe may get besides those documented; <see cref="AnyProbe"/> holds for each.</summary>
    public IReadOnlyDictionary<Probe, IReadOnlyList<StatusPattern>> Statuses { get; init; } =
        new Dictionary<Probe, IReadOnlyList<StatusPattern>>();

    /// <summary>Statuses that any request may get.</summary>
    public IReadOnlyList<StatusPattern> AnyProbe { get; init; } = [];

    /// <summary>An answer later than this is worth a warning.</summary>
    public TimeSpan SlowAfter { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The shape of error bodies, or null where only the document describes them.</summary>
    public ErrorProfile? Errors { get; init; }

    /// <summary>How lists are paged, the most specific last; empty: inferred.</summary>
    public IReadOnlyList<PaginationProfile> Pagination { get; init; } = [];

    /// <summary>How resources behave: deletion, lifecycle, unique properties.</summary>
    public IReadOnlyList<ResourceProfile> Resources { get; init; } = [];

    /// <summary>What is read late: lists that show a write only after a while.</summary>
    public IReadOnlyList<EventualProfile> Eventual { get; init; } = [];

    /// <summary>How credentials look and are got, by security scheme.</summary>
    public IReadOnlyList<CredentialProfile> Credentials { get; init; } = [];

    /// <summary>Header names and buckets of rate limits, or null.</summary>
    public RateLimitProfile? RateLimits { get; init; }

    /// <summary>Answers that mean that the target does not have the feature.</summary>
    public IReadOnlyList<UnavailableProfile> Unavailable { get; init; } = [];

    /// <summary>Operations that are never sent to a target that others use.</summary>
    public IReadOnlyList<UnsafeProfile> Unsafe { get; init; } = [];

    /// <summary>Checks made stricter, milder or silent for some operations.</summary>
    public IReadOnlyList<CheckOverride> Checks { get; init; } = [];

    /// <summary>Entries of the profile that match no operation of the contract, and other remarks.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>True if the profile lets this probe get this status though the document does not name it.</summary>
    public bool Allows(Probe probe, int status) =>
        AnyProbe.Any(p => p.Covers(status)) || (Statuses.TryGetValue(probe, out var allowed) && allowed.Any(p => p.Covers(status)));

    /// <summary>How the profile says that a list is paged: the entries that match it, later ones over earlier ones; null if none does.</summary>
    public PaginationProfile? PaginationOf(Operation operation) =>
        Pagination.Where(e => e.Match.Matches(operation)).Aggregate((PaginationProfile?)null, (said, entry) => said is null ? entry : entry.Over(said));

    /// <summary>How the profile says that an operation's resources behave: the entries that match it, later ones over earlier ones; null if none does.</summary>
    public ResourceProfile? ResourceOf(Operation operation) =>
        Resources.Where(e => e.Match.Matches(operation)).Aggregate((ResourceProfile?)null, (said, entry) => said is null ? entry : entry.Over(said));
}
