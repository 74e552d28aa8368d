namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>A fault of <see cref="PagedServer"/>.</summary>
/// <param name="Path">The list.</param>
/// <param name="Oddity">What the server does.</param>
/// <param name="Failures">All the checks that fail, a note as such.</param>
internal sealed record PlantedFault(string Path, string Oddity, IReadOnlyList<string> Failures);
