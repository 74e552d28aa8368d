using Conformance.Mock.Clients;

namespace Conformance.Mock.Proxying;

/// <summary>Where a proxy forwards, and who is told.</summary>
public sealed record ProxyOptions
{
    /// <summary>The server behind the proxy: absolute, <c>http</c> or <c>https</c>; the target of a request is put right behind it.</summary>
    public required Uri Upstream { get; init; }

    /// <summary>What requests go out through; it follows no redirect, keeps no cookie and decodes nothing. Disposed with the proxy.</summary>
    public required HttpMessageHandler Handler { get; init; }

    /// <summary>The port on loopback, or 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>Why a method of an operation (null: one that the contract does not have) is not forwarded; null to forward it.</summary>
    public Func<Operation?, string, string?> Withholds { get; init; } = static (_, _) => null;

    /// <summary>Takes each call with its answer when all of it was passed on; several threads call it.</summary>
    public Action<Passage> Observe { get; init; } = static _ => { };

    /// <summary>Takes what kept a call from being answered by the server, as one sentence; several threads call it.</summary>
    public Action<string> Failed { get; init; } = static _ => { };

    /// <summary>The most bytes of a body that are kept to be judged; all are passed on. Default 16 MiB.</summary>
    public int KeptBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
