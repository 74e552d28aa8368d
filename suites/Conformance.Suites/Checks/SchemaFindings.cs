using Conformance.Spec.Schemas;

namespace Conformance.Suites.Checks;

/// <summary>Turns what a schema finds wrong into findings, one for each cause.</summary>
internal static class SchemaFindings
{
    /// <summary>The most causes of one body that are told.</summary>
    private const int Most = 10;

    /// <summary>The findings; errors that differ in array indexes or ids alone are one.</summary>
    /// <param name="errors">The errors, at least one.</param>
    /// <param name="subject">What was judged: <c>The body</c>, <c>Header X-Total</c>.</param>
    /// <param name="instance">Makes the instance of a pointer.</param>
    /// <param name="cause">What stands before the cause: status and media type or name.</param>
    public static IReadOnlyList<Finding> Of(IReadOnlyList<SchemaError> errors, string subject, Func<string, string> instance, string cause) =>
    [
        .. errors
            .DistinctBy(e => (e.Keyword, e.Schema, Missing(e), Generalized.Pointer(e.InstancePointer)))
            .Take(Most)
            .Select(e => Of(e, subject, instance(e.InstancePointer), cause)),
    ];

    /// <summary>Each property that is required and missing is a cause of its own.</summary>
    private static string Missing(SchemaError error) => error.Keyword == "required" ? error.Expected : "";

    private static Finding Of(SchemaError error, string subject, string instance, string cause)
    {
        var pointer = Generalized.Pointer(error.InstancePointer);
        return new Finding
        {
            Title = $"{subject} breaks '{error.Keyword}'{(pointer.Length == 0 ? "" : $" at {pointer}")}",
            Expected = error.Expected,
            Actual = error.Actual,
            Promise = error.Schema,
            Instance = instance,
            Keyword = error.Keyword,
            Cause = $"{cause} {error.Keyword} {error.Schema.Pointer} {pointer} {Missing(error)}".TrimEnd(),
        };
    }
}
