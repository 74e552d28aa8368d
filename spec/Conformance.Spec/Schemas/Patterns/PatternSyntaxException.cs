namespace Conformance.Spec.Schemas.Patterns;

/// <summary>Ends the parsing of a pattern; <see cref="EcmaPattern.Parse"/> turns it into a problem.</summary>
internal sealed class PatternSyntaxException(string problem) : Exception(problem);
