namespace Conformance.Generators.Values.Drawing;

/// <summary>What must be so at one place of an instance; everything on the way there is made to exist.</summary>
/// <param name="Steps">The way from the root.</param>
/// <param name="Wish">What must be so at its end.</param>
internal sealed record Aim(IReadOnlyList<AimStep> Steps, Wish Wish);
