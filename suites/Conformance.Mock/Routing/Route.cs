namespace Conformance.Mock.Routing;

/// <summary>The operations of all path templates that match the same paths.</summary>
internal sealed class Route
{
    private readonly Dictionary<string, Operation> _operations = new(StringComparer.Ordinal);

    /// <summary>The methods that a client may use, for <c>Allow</c> (RFC 9110 section 10.2.1).</summary>
    public string Allow { get; private set; } = "";

    /// <summary>The operations, one for each documented method.</summary>
    public IReadOnlyCollection<Operation> Operations => _operations.Values;

    /// <summary>The first of them in the document.</summary>
    public Operation First { get; private set; } = null!;

    /// <summary>Adds an operation; of two with the same method and the same paths the first stays.</summary>
    public void Add(Operation operation)
    {
        First ??= operation;
        _operations.TryAdd(operation.Method, operation);
        Allow = string.Join(", ", Methods());
    }

    /// <summary>The operation for a method; <c>GET</c>'s for <c>HEAD</c> where the document has none (RFC 9110 section 9.3.2).</summary>
    public Operation? For(string method) => _operations.GetValueOrDefault(method)
        ?? (method == "HEAD" ? _operations.GetValueOrDefault("GET") : null);

    private IEnumerable<string> Methods()
    {
        foreach (var method in _operations.Keys) yield return method;
        if (_operations.ContainsKey("GET") && !_operations.ContainsKey("HEAD")) yield return "HEAD";
        if (!_operations.ContainsKey("OPTIONS")) yield return "OPTIONS";
    }
}
