namespace Conformance.Generators.Values.Drawing;

/// <summary>One step on the way to a place.</summary>
/// <param name="Variant">The variant that the value stepped out of must be.</param>
/// <param name="Member">The member stepped into, or null for the first item of an array.</param>
internal sealed record AimStep(int Variant, string? Member);
