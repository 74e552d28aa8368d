using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Chains;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases;

/// <summary>What generators work with while the cases of one operation and phase are made. Not thread-safe; each plan has its own.</summary>
public sealed class GenerationContext
{
    private const ulong AttemptsPerCase = 5;

    private readonly RequestComposer _composer;
    private readonly ChainPlanner? _chains;
    private readonly Phase _phase;
    private readonly ulong _seed;
    private readonly List<GenerationGap> _gaps = [];
    private readonly HashSet<ulong> _written = [];
    private readonly HashSet<string> _reasons = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Site>> _sites;
    private int _number;
    private ulong _attempt;
    private long _bytes;

    internal GenerationContext(Contract contract, SchemaSet schemas, GenerationOptions options, RequestComposer composer, ChainPlanner? chains, Operation operation, Phase phase)
    {
        (Contract, Schemas, Options, _composer, _chains, _phase) = (contract, schemas, options, composer, chains, phase);
        Slots = composer.Slots(operation);
        _seed = Seeds.Mix(Seeds.Mix((ulong)options.Seed, Slots.Seed), (ulong)phase);
        _sites = new(() => [.. new SiteWalk(Slots).Sites()]);
    }

    /// <summary>The contract.</summary>
    public Contract Contract { get; }

    /// <summary>Its schemas.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>The options.</summary>
    public GenerationOptions Options { get; }

    /// <summary>What was reported so far, without what another way led to after all.</summary>
    public IReadOnlyList<GenerationGap> Gaps => [.. _gaps.Where(g => !_reasons.Contains(g.Subject))];

    /// <summary>
    /// Why no more is made, or null: the bytes are used up, or most attempts fail. Counted, not timed, so that equal options give equal cases.
    /// </summary>
    internal string? Exhausted =>
        _bytes > Options.MaxBytes ? $"the limit of {Options.MaxBytes} bytes for an operation and phase is reached"
        : _attempt > (ulong)Options.MaxCases * AttemptsPerCase ? "most attempts fail"
        : null;

    /// <summary>The parts of the operation's requests.</summary>
    internal OperationSlots Slots { get; }

    /// <summary>The places in the operation's requests that a value goes to, the outermost first.</summary>
    internal IReadOnlyList<Site> Sites => _sites.Value;

    /// <summary>The id of the next case: <c>ordinal-phase-number</c>.</summary>
    public string NextId() => $"{Slots.Operation.Ordinal}-{_phase.ToString().ToLowerInvariant()}-{++_number}";

    /// <summary>Says that something cannot be tried.</summary>
    public void Report(GenerationGap gap)
    {
        if (!_gaps.Contains(gap)) _gaps.Add(gap);
    }

    /// <summary>The positive case of a draft as a scenario; null where it cannot be made, or an earlier one sends the same bytes.</summary>
    internal Scenario? Positive(Draft draft)
    {
        var seed = Seeds.Mix(_seed, ++_attempt);
        var (bound, unsourced) = _chains?.Bind(Slots, draft) ?? (draft, null);
        var composition = unsourced is null ? _composer.Compose(Slots, bound, seed) : new Composition(null, [], unsourced);
        if (composition.Gap is { } gap) Report(gap);
        if (draft.UsesExamples && !composition.Sources.Any(s => s.Origin == ValueOrigin.Example)) return null;
        if (composition.Request is not { } request || !_written.Add(RequestFingerprint.Of(request))) return null;
        _reasons.Add(draft.Reason);
        _bytes += request.Target.Length + (request.Body?.Length ?? 0);
        var testCase = new TestCase
        {
            Id = NextId(),
            Operation = Slots.Operation,
            Phase = _phase,
            Mode = Mode.Positive,
            Reason = draft.Reason,
            Request = request,
            Sources = composition.Sources,
            Subject = draft.Subject,
            Keyword = draft.Keyword,
        };
        return _chains?.Scenario(testCase, bound, d => _composer.Compose(Slots, d, seed)) ?? new SingleCase(testCase);
    }
}
