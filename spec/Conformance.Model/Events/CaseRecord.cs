using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>A case as the journal holds it.</summary>
/// <param name="Id">The case's id.</param>
/// <param name="Scenario">The id of the scenario it belongs to.</param>
/// <param name="Operation">The operation's key.</param>
/// <param name="Phase">Where the case comes from.</param>
/// <param name="Mode">Whether it keeps the contract.</param>
/// <param name="Probe">What it tries.</param>
/// <param name="Reason">Why it was made.</param>
/// <param name="Sources">Where its values come from.</param>
/// <param name="Subject">The part of the contract that it exercises, or null.</param>
/// <param name="Keyword">The schema keyword that it exercises, or null.</param>
/// <param name="Purpose">What it is in its scenario for.</param>
/// <param name="IfAccepted">How much it weighs if a negative case is accepted; null for an error.</param>
/// <param name="Access">Who asked.</param>
/// <param name="Page">Which page of a list it asks for, or null.</param>
/// <param name="Taken">Values that earlier answers of the scenario gave, or null where there are none.</param>
/// <param name="Fault">What was wrong with its credential on purpose, or null.</param>
public sealed record CaseRecord(
    string Id,
    string Scenario,
    string Operation,
    Phase Phase,
    Mode Mode,
    Probe Probe,
    string Reason,
    IReadOnlyList<ValueSource> Sources,
    Place? Subject = null,
    string? Keyword = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] CasePurpose Purpose = CasePurpose.Trial,
    Severity? IfAccepted = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] Access Access = Access.Full,
    PageAsk? Page = null,
    IReadOnlyList<TakenValue>? Taken = null,
    CredentialFault? Fault = null)
{
    /// <summary>The record of a case.</summary>
    public static CaseRecord Of(TestCase testCase, string scenario) => new(
        testCase.Id,
        scenario,
        testCase.Operation.Key,
        testCase.Phase,
        testCase.Mode,
        testCase.Probe,
        testCase.Reason,
        testCase.Sources,
        testCase.Subject,
        testCase.Keyword,
        testCase.Purpose,
        testCase.IfAccepted == Severity.Error ? null : testCase.IfAccepted,
        testCase.Access,
        testCase.Page,
        testCase.Taken.Count == 0 ? null : testCase.Taken,
        testCase.Fault);
}
