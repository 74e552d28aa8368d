namespace Conformance.Suites.Tests.Checks.State;

/// <summary>Faults of <see cref="NoteServer"/>, each with all the checks that fail on it.</summary>
internal static class StateFaults
{
    public static IReadOnlyList<StateFault> All { get; } =
    [
        new("not readable", ["created-is-readable", "link-leads-somewhere", "location-leads-to-the-created"]),
        new("not listed", ["created-is-listed"]),
        new("does not store", ["created-is-listed", "created-is-readable", "duplicate-is-refused", "link-leads-somewhere", "location-leads-to-the-created"]),
        new("loses on create", ["created-keeps-what-was-sent"]),
        new("upper case", ["note created-keeps-what-was-sent", "note replacement-is-stored"]),
        new("nowhere", ["location-leads-to-the-created"]),
        new("elsewhere", ["location-leads-to-the-created"]),
        new("stores what it refuses", ["failed-creation-leaves-nothing"]),
        new("looks at bounds too late", ["failed-creation-leaves-nothing"]),
        new("duplicates", ["duplicate-is-refused"]),
        new("another id in the body", ["created-is-listed", "created-is-readable", "link-leads-somewhere", "location-leads-to-the-created"]),
        new("read changes", ["read-changes-nothing"]),
        new("never replaces", ["replacement-is-stored"]),
        new("merges", ["replacement-replaces"]),
        new("adds", ["replacement-is-idempotent"]),
        new("never changes", ["update-is-stored"]),
        new("resets others", ["update-changes-only-what-it-names"]),
        new("sets what is read-only", ["read-only-field-cannot-be-set"]),
        new("sets what is read-only by PUT", ["read-only-field-cannot-be-set"]),
        new("sets the state", ["read-only-field-cannot-be-set"]),
        new("never archives", ["transition-is-stored"]),
        new("archives twice", ["impossible-transition-is-refused"]),
        new("never joins", ["membership-is-stored"]),
        new("never leaves", ["membership-is-stored"]),
        new("never deletes", ["deleted-is-not-listed", "deleted-is-not-readable"]),
        new("still readable", ["deleted-is-not-readable"]),
        new("still listed", ["deleted-is-not-listed"]),
        new("fails the second time", ["second-deletion-is-no-failure", "server-does-not-fail", "status-code-is-documented"]),
    ];
}
