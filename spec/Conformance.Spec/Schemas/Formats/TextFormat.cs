namespace Conformance.Spec.Schemas.Formats;

/// <summary>Tells whether a text, as UTF-8, has a format.</summary>
internal delegate bool TextFormat(ReadOnlySpan<byte> text);
