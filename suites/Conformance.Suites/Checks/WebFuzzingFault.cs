namespace Conformance.Suites.Checks;

/// <summary>
/// A category of faults as Web Fuzzing Commons names it (https://github.com/WebFuzzing/Commons, <c>DefinedFaultCategory</c>, the edition
/// with codes 100 to 104 and 200 to 210), so that findings of several tools can be compared. Only categories that a check can prove are here.
/// </summary>
/// <param name="Code">Its code, for example <c>F101</c>.</param>
/// <param name="Name">What it is called, in our words.</param>
public sealed record WebFuzzingFault(string Code, string Name)
{
    /// <summary>The server answers 500, or fails in another way.</summary>
    public static WebFuzzingFault ServerError { get; } = new("F100", "server error");

    /// <summary>An answer is not what the document describes.</summary>
    public static WebFuzzingFault InvalidResponse { get; } = new("F101", "answer does not match its schema");

    /// <summary>Invalid input is answered with a success.</summary>
    public static WebFuzzingFault ValidationBypass { get; } = new("F102", "invalid input is accepted");

    /// <summary>What was deleted can still be read.</summary>
    public static WebFuzzingFault DeleteNotWorking { get; } = new("F103", "deletion does not delete");

    /// <summary>A creation that failed leaves something behind.</summary>
    public static WebFuzzingFault FailedCreationSideEffects { get; } = new("F104", "failed creation has side effects");

    /// <summary>A property that clients must not set can be set.</summary>
    public static WebFuzzingFault MassAssignment { get; } = new("F203", "mass assignment");

    /// <summary>Refusals tell whether a protected resource exists.</summary>
    public static WebFuzzingFault ExistenceLeakage { get; } = new("F204", "existence is leaked");

    /// <summary>Who is known and may not is told that nobody knows them.</summary>
    public static WebFuzzingFault NotRecognized { get; } = new("F205", "authenticated but told otherwise");

    /// <summary>Somebody may do what needs a permission that they lack.</summary>
    public static WebFuzzingFault WrongAuthorization { get; } = new("F206", "missing authorization");

    /// <summary>A protected operation answers who proves nothing.</summary>
    public static WebFuzzingFault IgnoredAnonymous { get; } = new("F207", "protected and open to anyone");

    /// <summary>Who proves nothing can change something.</summary>
    public static WebFuzzingFault AnonymousModifications { get; } = new("F208", "anyone can change something");

    /// <summary>An error shows a stack trace or other internals.</summary>
    public static WebFuzzingFault LeakedStackTrace { get; } = new("F209", "internals are leaked");

    /// <summary>A method that the document does not name is answered.</summary>
    public static WebFuzzingFault HiddenEndpoint { get; } = new("F210", "hidden operation");
}
