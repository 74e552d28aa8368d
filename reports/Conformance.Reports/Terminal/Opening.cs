using Conformance.Model;

namespace Conformance.Reports.Terminal;

/// <summary>The first lines of a run.</summary>
internal static class Opening
{
    /// <summary>Said first and last of a run against the embedded mock.</summary>
    public const string MockNotice = "Embedded mock: this proves that the contract can be tested, not that an API keeps it.";

    public static IEnumerable<string> Lines(RunStarted started, Ink ink)
    {
        var contract = started.Contract;
        if (started.EmbeddedMock) yield return ink.Doubtful(MockNotice);
        yield return $"{ink.Strong(LogText.Of(contract.Name))} · {LogText.Of(contract.Title)} {LogText.Of(contract.Version)} · OpenAPI {contract.SpecVersion} · {Numbers.Of(contract.Operations.Count, "operation")}";
        yield return $"{ink.Faint("target")}  {LogText.Of(started.Target)}";
        yield return $"{ink.Faint("phases")}  {string.Join(", ", contract.Phases.Select(Words.Of))} · seed {started.Seed} · {Numbers.Of(started.Workers, "worker")} · profile {LogText.Of(contract.Profile)}";
        foreach (var notice in started.Notices) yield return ink.Doubtful($"note    {LogText.Of(notice)}");
    }
}
