namespace Conformance.Generators.Values.Drawing;

/// <summary>Values that precede made-up ones.</summary>
internal interface IGivenValues
{
    /// <summary>The value for a property, or null.</summary>
    GivenValue? Property(string name, ulong seed);
}
