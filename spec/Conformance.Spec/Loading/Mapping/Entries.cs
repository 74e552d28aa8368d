namespace Conformance.Spec.Loading.Mapping;

/// <summary>
/// Maps the entries of the structure's dictionaries. Queries over pairs would each be compiled anew at every start of the program: code
/// for generic types of the framework over value types is never compiled ahead.
/// </summary>
internal static class Entries
{
    /// <summary>What the entries map to, in their order.</summary>
    internal static List<TResult> Map<TValue, TResult>(IDictionary<string, TValue>? entries, Func<string, TValue, TResult> map)
        where TValue : class
        where TResult : class?
    {
        var mapped = new List<TResult>(entries?.Count ?? 0);
        if (entries is null) return mapped;
        foreach (var (name, value) in entries) mapped.Add(map(name, value));
        return mapped;
    }

    /// <summary>What the entries map to, by the same names.</summary>
    internal static Dictionary<string, TResult> ByName<TValue, TResult>(IDictionary<string, TValue>? entries, Func<string, TValue, TResult> map)
        where TValue : class
        where TResult : class
    {
        var mapped = new Dictionary<string, TResult>(StringComparer.Ordinal);
        if (entries is null) return mapped;
        foreach (var (name, value) in entries) mapped.Add(name, map(name, value));
        return mapped;
    }
}
