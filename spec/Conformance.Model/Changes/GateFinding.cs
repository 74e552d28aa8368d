namespace Conformance.Model;

/// <summary>A change as the gate judges it.</summary>
/// <param name="Change">The change, at the level that counts here.</param>
/// <param name="Accepted">Why it does not count although it weighs something, or null if it counts.</param>
public sealed record GateFinding(Change Change, string? Accepted)
{
    /// <summary>Lines of the base around the change.</summary>
    public Excerpt Base { get; init; } = Excerpt.None;

    /// <summary>Lines of the revision around the change.</summary>
    public Excerpt Revision { get; init; } = Excerpt.None;

    /// <summary>An exchange in which the change shows, or null where none was looked for or found.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>Why no exchange shows the change, or null where one does or none was looked for.</summary>
    public string? NotShown { get; init; }
}
