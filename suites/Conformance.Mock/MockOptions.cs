using Conformance.Mock.Clients;
using Conformance.Mock.Limits;

namespace Conformance.Mock;

/// <summary>How the mock behaves where the contract leaves a choice.</summary>
public sealed record MockOptions
{
    /// <summary>The most items that a collection below an item has from the start.</summary>
    public const int PopulationOfParts = 3;

    /// <summary>The token, key or password that may do everything.</summary>
    public const string FullToken = "all";

    /// <summary>The token that is valid and has no scope; keys and passwords have all scopes, whatever they are.</summary>
    public const string LimitedToken = "none";

    /// <summary>
    /// The token, key, or name and password of somebody else, who may do everything but sees nothing that another identity made, and whose
    /// things no other identity sees.
    /// </summary>
    public const string OtherToken = "other";

    /// <summary>
    /// How a run embeds the mock: what cases make up because nothing gives it is taken as if it existed, so that the contract alone
    /// decides, whatever the order in which parallel cases arrive.
    /// </summary>
    /// <param name="seed">Answers derive from it.</param>
    /// <param name="authentication">What is asked of credentials: scopes by a run that gives itself <see cref="FullToken"/>.</param>
    public static MockOptions Embedded(int seed, AuthMode authentication = AuthMode.Off) =>
        new() { Seed = seed, ConjureUnknown = true, RefuseDuplicates = false, Authentication = authentication, Accepted = [] };

    /// <summary>The port on loopback, or 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Answers derive from it: the same seed and the same requests give the same answers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How many items a collection below no other has from the start; those below an item have at most <see cref="PopulationOfParts"/>.</summary>
    public int Population { get; init; } = 20;

    /// <summary>
    /// True if an id, a cursor or a filter that nobody issued is taken as if somebody had: calls that only keep the contract then succeed.
    /// False if it is refused, as an API does.
    /// </summary>
    public bool ConjureUnknown { get; init; }

    /// <summary>What is asked of credentials.</summary>
    public AuthMode Authentication { get; init; } = AuthMode.Presence;

    /// <summary>
    /// Tokens, keys and passwords that are valid besides the mock's own words and the tokens that it issued; null: every well-formed one
    /// but the word <c>invalid</c>, save where a scope is asked for.
    /// </summary>
    public IReadOnlyList<string>? Accepted { get; init; }

    /// <summary>True if two items that must differ in a property are refused.</summary>
    public bool RefuseDuplicates { get; init; } = true;

    /// <summary>
    /// How many requests each family of paths takes in a while, told in headers; null: none is refused, and headers are there only if the
    /// profile promises them on every answer.
    /// </summary>
    public RateLimit? RateLimit { get; init; }

    /// <summary>How many requests may be under way at once, at least 1; null: any number.</summary>
    public int? ConcurrencyLimit { get; init; }

    /// <summary>How long an access token of the mock is valid, at least a second; default an hour.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromHours(1);

    /// <summary>How long the nonce of proofs of possession (RFC 9449 section 8) stays; the one before is still taken. At least a second; default 5 minutes.</summary>
    public TimeSpan NonceLifetime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How long answers take; null: as long as they need.</summary>
    public Latency? Latency { get; init; }

    /// <summary>
    /// The lies that it tells, each as <c>NAME[@operation]</c>: the id of a <see cref="Defects.DefectCatalogue"/> entry, and an operation
    /// as <c>METHOD /path</c> or by its id; without one, every operation that it fits tells it.
    /// </summary>
    public IReadOnlyList<string> Defects { get; init; } = [];

    /// <summary>Takes each call with its answer before it is sent, from several threads; null: nobody does.</summary>
    public Action<Passage>? Observe { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
