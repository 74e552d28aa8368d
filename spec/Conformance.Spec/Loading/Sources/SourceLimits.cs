namespace Conformance.Spec.Loading.Sources;

/// <summary>How much of a file is read before it is refused. A hostile file costs no more than these.</summary>
internal static class SourceLimits
{
    /// <summary>Bytes of one file.</summary>
    internal const int Bytes = 64 << 20;

    /// <summary>Objects and arrays within one another.</summary>
    internal const int Depth = 256;

    /// <summary>Values of one file, those that aliases repeat counted each time.</summary>
    internal const int Nodes = 10_000_000;

    /// <summary>Bytes of one file as JSON, text that aliases repeat counted each time.</summary>
    internal const int ExpandedBytes = 512 << 20;

    /// <summary>Diagnostics of one kind and file; more of the same help nobody.</summary>
    internal const int Repeats = 20;
}
