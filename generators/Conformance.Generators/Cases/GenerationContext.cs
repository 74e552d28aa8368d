using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Negative;
using Conformance.Generators.Cases.Security;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Chains;
using Conformance.Generators.Mutations;
using Conformance.Generators.Values.Chance;
using Conformance.Model;
using Conformance.Spec.Resources;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Cases;

/// <summary>What generators work with while the cases of one operation and phase are made. Not thread-safe; each plan has its own.</summary>
public sealed class GenerationContext
{
    private const ulong AttemptsPerCase = 5;

    private readonly RequestComposer _composer;
    private readonly Surroundings _surroundings;
    private readonly Phase _phase;
    private readonly ulong _seed;
    private readonly List<GenerationGap> _gaps = [];
    private readonly HashSet<ulong> _written = [];
    private readonly HashSet<string> _reasons = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyList<Site>> _sites;
    private readonly PathGuard _paths;
    private int _number;
    private ulong _attempt;
    private long _bytes;

    internal GenerationContext(Contract contract, SchemaSet schemas, GenerationOptions options, RequestComposer composer, Surroundings surroundings, PathGuard paths, Operation operation, Phase phase)
    {
        (Contract, Schemas, Options, _composer, _surroundings, _paths, _phase) = (contract, schemas, options, composer, surroundings, paths, phase);
        Slots = composer.Slots(operation);
        _seed = Seeds.Mix(Seeds.Mix((ulong)options.Seed, Slots.Seed), (ulong)phase);
        _sites = new(() => [.. new SiteWalk(Slots).Sites()]);
    }

    /// <summary>The contract.</summary>
    public Contract Contract { get; }

    /// <summary>Its schemas.</summary>
    public SchemaSet Schemas { get; }

    /// <summary>The contract's resources.</summary>
    public ResourceGraph Graph => _surroundings.Graph;

    /// <summary>What makes and finds resources; null where the run makes all up.</summary>
    internal ChainPlanner? Chains => _surroundings.Chains;

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

    /// <summary>The number of drafts that were only counted.</summary>
    internal int Counted { get; private set; }

    /// <summary>From here on nothing is made: what generators ask for is only counted.</summary>
    internal bool IsClosed { get; set; }

    /// <summary>The positive case of a draft as a scenario; null where it cannot be made, or an earlier one sends the same bytes.</summary>
    internal Scenario? Positive(Draft draft)
    {
        if (Compose(draft, static r => r, _surroundings.Chains) is not { } attempt) return null;
        if (draft.UsesExamples && !attempt.Composition.Sources.Any(s => s.Origin == ValueOrigin.Example)) return null;
        return Scenario(attempt, draft.Reason, testCase => testCase);
    }

    /// <summary>
    /// A scenario that does as a draft says and that others are made of, with all that it needs; null where it cannot be made. What its
    /// path names is taken from lists, where it is not empty, and made only where no list gives it.
    /// </summary>
    internal Scenario? Opening(Draft draft)
    {
        var listed = Compose(draft, static r => r, _surroundings.Lists, isLast: false);
        return Alone(listed is { Composition.Request: not null } ? listed : Compose(draft, static r => r, _surroundings.Chains), draft);
    }

    /// <summary>A scenario that reads what it makes for that, by itself; null where there is none. Others may send the same request.</summary>
    internal Scenario? Reading(Draft draft) => Alone(Compose(draft, static r => r, _surroundings.Chains), draft);

    /// <summary>A scenario that makes several items of a collection and reads it; null where the run makes none there.</summary>
    internal Several? Several(Draft draft, Resource resource, int count)
    {
        if (_surroundings.Chains is not { } chains || Compose(draft, static r => r, chains) is not { Composition.Request: { } request } attempt) return null;
        _written.Remove(RequestFingerprint.Of(request));
        return Scenario(attempt, draft.Reason, testCase => testCase) switch
        {
            BoundTrial { Need: var need } => new ChainBuilder(chains, _phase, [need]).Build(resource, count),
            SingleCase single => new ChainBuilder(chains, _phase, [new TrialNeed(single.Next([])!, attempt.Bound, attempt.Again, BindsPath: false, new Dictionary<string, Resource>(StringComparer.Ordinal))]).Build(resource, count),
            _ => null,
        };
    }

    private Scenario? Alone(Attempt? attempt, Draft draft)
    {
        if (attempt is not { Composition.Request: { } request }) return null;
        _written.Remove(RequestFingerprint.Of(request));
        var scenario = Scenario(attempt, draft.Reason, testCase => testCase);
        return scenario is BoundTrial { Need: var need } ? new ChainBuilder(attempt.Chains!, _phase, [need]).Build() : scenario;
    }

    /// <summary>The negative case of a draft that breaks a constraint; null where nothing negative can be sent.</summary>
    /// <param name="draft">The draft; its reason names the constraint.</param>
    /// <param name="probe">What is tried.</param>
    /// <param name="ifAccepted">How much it weighs if it is accepted.</param>
    internal Scenario? Negative(Draft draft, Probe probe, Severity ifAccepted)
    {
        if (Compose(draft, static r => r, _surroundings.Chains) is not { Composition: { Request: { } request } composition } attempt) return null;
        if (IsInPath(draft) && !_paths.IsAlone(Slots.Template, request.Target)) return null;
        var shown = composition.Changed is { } changed ? Shown.Of(changed) : "";
        var reason = draft.Breach is { } breach ? $"{breach.Site.Title}: {breach.Words(shown)}" : draft.Reason;
        return Scenario(attempt, reason, c => c with { Mode = Mode.Negative, Probe = probe, IfAccepted = ifAccepted });
    }

    /// <summary>The negative case of a draft whose request is changed after it was written; null where there is none.</summary>
    /// <param name="draft">What is sent before it is changed; a request that keeps the contract.</param>
    /// <param name="change">Changes it; null where that makes nothing new.</param>
    /// <param name="probe">What is tried.</param>
    /// <param name="ifAccepted">How much it weighs if it is accepted.</param>
    internal Scenario? Changed(Draft draft, Func<Request, Request?> change, Probe probe, Severity ifAccepted) =>
        Compose(draft, change, _surroundings.Chains) is { Composition.Request: not null } attempt
            ? Scenario(attempt, draft.Reason, c => c with { Mode = Mode.Negative, Probe = probe, IfAccepted = ifAccepted })
            : null;

    /// <summary>A case by which somebody asks who is not whoever may do everything; null where it cannot be made, or an earlier one is the same.</summary>
    /// <param name="draft">What is sent; a request that keeps the contract.</param><param name="asking">Who asks, and how.</param>
    internal Scenario? Asked(Draft draft, Asking asking) =>
        Compose(draft, asking.Change, _surroundings.Chains, mayMakeUp: asking.MayMakeUp) is { Composition.Request: not null } attempt
            ? Scenario(attempt, draft.Reason, asking.Promise, asking)
            : null;

    private static bool IsInPath(Draft draft) => draft is { Breach: not null, Slot: ParameterSlot { Parameter.Location: ParameterLocation.Path } };

    private Attempt? Compose(Draft draft, Func<Request, Request?> change, ChainPlanner? chains, bool isLast = true, bool mayMakeUp = false)
    {
        if (IsClosed)
        {
            Counted++;
            return null;
        }

        var seed = Seeds.Mix(_seed, ++_attempt);
        var (bound, unsourced) = IsInPath(draft) ? (draft, null) : chains?.Bind(Slots, draft) ?? (draft, null);
        if (mayMakeUp) unsourced = null;
        var attempt = new Attempt(chains, bound, default!, d => Change(_composer.Compose(Slots, d, seed), change));
        attempt = attempt with { Composition = unsourced is null ? attempt.Again(bound) : new Composition(null, [], unsourced) };
        if (attempt.Composition is { Gap: { } gap, IsUnbreakable: false } && isLast) Report(gap);
        return attempt;
    }

    private static Composition Change(Composition composition, Func<Request, Request?> change) =>
        composition.Request is { } request ? composition with { Request = change(request) } : composition;

    private Scenario? Scenario(Attempt attempt, string reason, Func<TestCase, TestCase> promise, Asking? asking = null)
    {
        if (attempt.Composition.Request is not { } request || !_written.Add(RequestFingerprint.Of(request) ^ (asking?.Key ?? 0))) return null;
        _reasons.Add(attempt.Bound.Reason);
        _bytes += request.Target.Length + (request.Body?.Length ?? 0);
        var testCase = promise(new TestCase
        {
            Id = NextId(),
            Operation = Slots.Operation,
            Phase = _phase,
            Mode = Mode.Positive,
            Reason = reason,
            Request = request,
            Sources = attempt.Composition.Sources,
            Subject = attempt.Bound.Subject,
            Keyword = attempt.Bound.Keyword,
        });
        return attempt.Chains?.Scenario(testCase, attempt.Bound, attempt.Again, asking) ?? new SingleCase(testCase);
    }
}
