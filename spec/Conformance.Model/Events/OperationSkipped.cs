namespace Conformance.Model;

/// <summary>No case of this operation was sent, or, with a phase, none of that phase.</summary>
/// <param name="Operation">The operation's key.</param>
/// <param name="Reason">Why.</param>
/// <param name="Phase">The phase that was skipped, or null for all.</param>
public sealed record OperationSkipped(string Operation, string Reason, Phase? Phase = null) : RunEvent
{
    /// <summary>The reason for what <c>--shard i/n</c> leaves to the others; merging looks for it.</summary>
    public const string LeftToAnotherShard = "left to another shard";
}
