namespace Conformance.Spec.Loading.References;

/// <summary>Why a file that a reference leads to is not there.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Expected">What to do.</param>
internal sealed record FileFault(string Id, string Message, string Expected);
