namespace Conformance.Mock.Defects;

/// <summary>All lies that the mock can tell, by area.</summary>
public static class DefectCatalogue
{
    private static readonly (string Area, Func<Defect> Make)[] Makers =
    [
        ("bodies", static () => new Bodies.RequiredPropertyDropped()),
        ("bodies", static () => new Bodies.WrongType()),
        ("bodies", static () => new Bodies.UnknownEnumValue()),
        ("bodies", static () => new Bodies.BadFormat()),
        ("bodies", static () => new Bodies.NullNotNullable()),
        ("bodies", static () => new Bodies.NumberOutOfBounds()),
        ("bodies", static () => new Bodies.UndeclaredProperty()),
        ("bodies", static () => new Bodies.WriteOnlyLeaked()),
        ("framing", static () => new Framing.UndocumentedStatus()),
        ("framing", static () => new Framing.WrongMediaType()),
        ("framing", static () => new Framing.TruncatedBody()),
        ("framing", static () => new Framing.EmptyBody()),
        ("framing", static () => new Framing.InvalidUtf8()),
        ("framing", static () => new Framing.InvalidJson()),
        ("framing", static () => new Framing.WrongContentLength()),
        ("framing", static () => new Framing.SlowAnswer()),
        ("framing", static () => new Framing.ConnectionReset()),
        ("framing", static () => new Framing.RedirectLoop()),
        ("headers", static () => new Headers.HeaderMissing()),
        ("headers", static () => new Headers.HeaderIllTyped()),
        ("accepting values", static () => new Accepting.Values.AcceptsUnknownEnumValue()),
        ("accepting values", static () => new Accepting.Values.AcceptsBelowMinimum()),
        ("accepting values", static () => new Accepting.Values.AcceptsAboveMaximum()),
        ("accepting values", static () => new Accepting.Values.AcceptsNoMultiple()),
        ("accepting values", static () => new Accepting.Values.AcceptsTooShort()),
        ("accepting values", static () => new Accepting.Values.AcceptsTooLong()),
        ("accepting values", static () => new Accepting.Values.AcceptsBadPattern()),
        ("accepting values", static () => new Accepting.Values.AcceptsBadFormat()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsTooFew()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsTooMany()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsRepeatedItems()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsUndeclared()),
        ("accepting values", static () => new Accepting.Values.AcceptsWrongType()),
        ("accepting values", static () => new Accepting.Values.AcceptsNull()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsMissingRequired()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsMissingBoolean()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsNoAlternative()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsTwoAlternatives()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsUnknownDiscriminator()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsWrongRoot()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsMalformedBody()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsEmptyBody()),
        ("accepting structures", static () => new Accepting.Structures.AcceptsOtherMediaType()),
        ("refusing", static () => new Refusing.RefusesEverything()),
        ("refusing", static () => new Refusing.RefusesOptionalParameter()),
        ("refusing", static () => new Refusing.RefusesOptionalProperty()),
        ("refusing", static () => new Refusing.RefusesNull()),
        ("refusing", static () => new Refusing.RefusesBeyondAscii()),
        ("refusing", static () => new Refusing.RefusesFirstEnumValue()),
        ("refusing", static () => new Refusing.RefusesMaximum()),
        ("refusing", static () => new Refusing.RefusesLongestText()),
        ("crashing", static () => new Crashing.CrashesOnEverything()),
        ("crashing", static () => new Crashing.CrashesOnBadInput()),
        ("crashing", static () => new Crashing.CrashesOnNul()),
        ("crashing", static () => new Crashing.CrashesOnControlCharacter()),
        ("crashing", static () => new Crashing.CrashesOnBeyondAscii()),
        ("crashing", static () => new Crashing.CrashesOnOverlongText()),
        ("crashing", static () => new Crashing.CrashesOnOddPath()),
        ("crashing", static () => new Crashing.CrashesOnUnknownId()),
        ("crashing", static () => new Crashing.CrashesOnRepeatedParameter()),
        ("crashing", static () => new Crashing.CrashesOnAccept()),
        ("crashing", static () => new Crashing.CrashesOnInvalidUtf8()),
        ("crashing", static () => new Crashing.CrashesOnByteOrderMark()),
        ("crashing", static () => new Crashing.CrashesOnDeepNesting()),
        ("crashing", static () => new Crashing.CrashesOnHugeNumber()),
        ("crashing", static () => new Crashing.CrashesOnDuplicateKey()),
        ("crashing", static () => new Crashing.CrashesOnOtherMethod()),
    ];

    /// <summary>The lies with what each does.</summary>
    public static IReadOnlyList<DefectSummary> All { get; } =
        [.. Makers.Select(m => (m.Area, Defect: m.Make())).Select(d => new DefectSummary(d.Defect.Id, d.Area, d.Defect.Summary, d.Defect.Where))];

    /// <summary>New tellers of all lies, in the order of <see cref="All"/>.</summary>
    internal static IEnumerable<Defect> Tellers() => Makers.Select(m => m.Make());

    /// <summary>A new teller of a lie, or null if there is none of that name.</summary>
    internal static Defect? Make(string id) => Tellers().FirstOrDefault(d => d.Id == id);
}
