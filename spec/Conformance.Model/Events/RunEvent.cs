using System.Text.Json.Serialization;

namespace Conformance.Model;

/// <summary>Something that happened in a run. The journal holds these, one to a line, in the order of the run.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(RunStarted), "run-started")]
[JsonDerivedType(typeof(CaseFinished), "case-finished")]
[JsonDerivedType(typeof(CaseBroken), "case-broken")]
[JsonDerivedType(typeof(OperationSkipped), "operation-skipped")]
[JsonDerivedType(typeof(ScenarioFinished), "scenario-finished")]
[JsonDerivedType(typeof(FailureExamined), "failure-examined")]
[JsonDerivedType(typeof(RunFinished), "run-finished")]
public abstract record RunEvent;
