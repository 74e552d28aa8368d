using System.Net;

namespace Conformance.Suites.Targets.Wire;

/// <summary>A request body that is written as it is.</summary>
/// <param name="bytes">Its bytes.</param>
internal sealed class ExactContent(ReadOnlyMemory<byte> bytes) : HttpContent
{
    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc/>
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken) =>
        stream.WriteAsync(bytes, cancellationToken).AsTask();

    /// <inheritdoc/>
    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
