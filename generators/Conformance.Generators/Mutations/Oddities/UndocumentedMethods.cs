using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Cases.Coverage;
using Conformance.Model;

namespace Conformance.Generators.Mutations.Oddities;

/// <summary>Methods that the path does not have; tried once for each path. HEAD is tried beside GET where there is one.</summary>
internal sealed class UndocumentedMethods : IOddities
{
    /// <summary>The last is invented: no server can have it.</summary>
    private static readonly string[] Methods = ["OPTIONS", "HEAD", "GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONFORMANCE"];

    /// <inheritdoc/>
    public string Id => "undocumented-methods";

    /// <inheritdoc/>
    public string Summary => "Each method that the path does not document, and one that nobody knows.";

    /// <inheritdoc/>
    public IEnumerable<Oddity> Of(OperationSlots slots, Contract contract)
    {
        var shape = Shape(slots.Operation.Path);
        var beside = contract.Operations.Where(o => Shape(o.Path) == shape).ToList();
        if (beside[0] != slots.Operation) return [];
        return Methods
            .Where(m => !beside.Any(o => o.Method == m) && (m != "HEAD" || !beside.Exists(o => HeadBesideGet.Fits(o, contract))))
            .Select(m => new Oddity($"method {m}, which the path does not document", Probe.Method, r => With(r, m)));
    }

    private static Request With(Request request, string method) =>
        RequestEdit.WithoutHeader(request, "Content-Type") with { Method = method, Body = null };

    /// <summary>The template without the names of its parameters.</summary>
    private static string Shape(string path) =>
        string.Join('{', path.Split('{').Select((part, i) => i == 0 ? part : part[(part.IndexOf('}', StringComparison.Ordinal) + 1)..]));
}
