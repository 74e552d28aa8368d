namespace Conformance.Mock;

/// <summary>How the mock behaves where the contract leaves a choice.</summary>
public sealed record MockOptions
{
    /// <summary>The port on loopback, or 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Answers derive from it: the same seed and the same requests give the same answers.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
