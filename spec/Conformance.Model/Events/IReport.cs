namespace Conformance.Model;

/// <summary>
/// Turns the events of a run into something to read. Events come one at a time, in order, and end with <see cref="RunFinished"/>;
/// a report that throws is named and left out from then on, the others go on.
/// </summary>
public interface IReport : IAsyncDisposable
{
    /// <summary>The name that <c>--format</c> knows it by.</summary>
    string Name { get; }

    /// <summary>Takes one event.</summary>
    ValueTask HandleAsync(RunEvent runEvent, CancellationToken cancellationToken);
}
