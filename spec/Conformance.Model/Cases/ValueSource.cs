namespace Conformance.Model;

/// <summary>Where a value came from.</summary>
/// <param name="Name">The parameter, or the pointer of a body property.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="IsReference">True if the value must name something that exists on the server: a path id, a cursor, a reference in a body.</param>
public readonly record struct ValueSource(string Name, ValueOrigin Origin, bool IsReference);
