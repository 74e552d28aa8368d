using Conformance.Model;

namespace Conformance.Spec.Profiles;

/// <summary>What reading or binding a profile gave.</summary>
/// <param name="Profile">The profile, or null if its file has an error.</param>
/// <param name="Diagnostics">All that is wrong, in the order of the file.</param>
public sealed record ProfileResult(Profile? Profile, IReadOnlyList<Diagnostic> Diagnostics);
