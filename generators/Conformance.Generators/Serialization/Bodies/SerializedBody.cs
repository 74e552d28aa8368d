namespace Conformance.Generators.Serialization.Bodies;

/// <summary>A body ready to be sent.</summary>
/// <param name="ContentType">The value of <c>Content-Type</c>: a media type that the content's range allows, with what its reader needs.</param>
/// <param name="Bytes">The bytes.</param>
public readonly record struct SerializedBody(string ContentType, ReadOnlyMemory<byte> Bytes);
