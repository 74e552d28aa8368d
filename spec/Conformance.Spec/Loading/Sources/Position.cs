using System.Runtime.InteropServices;

namespace Conformance.Spec.Loading.Sources;

/// <summary>A place in a text: one-based line and column, the column counted in UTF-16 units as editors do.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Position(int Line, int Column);
