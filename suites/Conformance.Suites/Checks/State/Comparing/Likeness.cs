namespace Conformance.Suites.Checks.State.Comparing;

/// <summary>How a value that was read stands to one that was sent.</summary>
internal enum Likeness
{
    /// <summary>They mean the same.</summary>
    Same,

    /// <summary>They differ in form: case, blanks, order, text for a number.</summary>
    Form,

    /// <summary>They mean something else.</summary>
    Different,
}
