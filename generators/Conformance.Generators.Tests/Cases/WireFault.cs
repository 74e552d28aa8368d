namespace Conformance.Generators.Tests.Cases;

/// <summary>One thing by which a request breaks the contract.</summary>
/// <param name="Part">The parameter's name, or <c>body</c>.</param>
/// <param name="Pointer">Where within it.</param>
/// <param name="Keyword">The keyword; <c>syntax</c> for what cannot be read, <c>content</c> for a media type that is not offered.</param>
/// <param name="Text">What is wrong.</param>
internal sealed record WireFault(string Part, string Pointer, string Keyword, string Text)
{
    public override string ToString() => $"{Part}{Pointer}: {Keyword}: {Text}";
}
