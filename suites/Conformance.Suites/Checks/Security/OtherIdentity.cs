namespace Conformance.Suites.Checks.Security;

/// <summary>Finds, among exchanges, those by which somebody else asks for what the run made.</summary>
internal static class OtherIdentity
{
    /// <summary>The name under which a case that lists remembers the id of what was made.</summary>
    private const string Made = "(made)";

    /// <summary>True if somebody else asks for a thing that the run made, by its id.</summary>
    public static bool AsksFor(Exchange exchange) => IsTrial(exchange) && MadeIn(exchange) is null;

    /// <summary>The exchange by which somebody else asks for a thing that the run made, or null.</summary>
    public static Exchange? Asked(ScenarioRun run) => run.Exchanges.FirstOrDefault(AsksFor);

    /// <summary>The exchanges by which the same is asked for with an id that nobody has, or of which nothing is left: the last that was refused, else null.</summary>
    public static Exchange? AskedInVain(ScenarioRun run) =>
        run.Exchanges.LastOrDefault(e => IsInVain(e) && !e.Answer.IsSuccess);

    /// <summary>True if an id that nobody has is granted, too.</summary>
    public static bool GrantsUnknown(ScenarioRun run) => run.Exchanges.Any(e => IsInVain(e) && e.Answer.IsSuccess);

    /// <summary>What was made, where the exchange lists; null where it does not.</summary>
    public static TakenValue? MadeIn(Exchange exchange) => exchange.Case.Taken.FirstOrDefault(t => t.Name == Made);

    private static bool IsTrial(Exchange exchange) => exchange.Case is { Access: Access.Other, Probe: Probe.Scope };

    private static bool IsInVain(Exchange exchange) => exchange.Case is { Access: Access.Other, Probe: Probe.UnknownId };
}
