namespace Conformance.Spec.Profiles.Drafting;

/// <summary>One part of a profile that is drafted.</summary>
internal interface IDraftSection
{
    /// <summary>Writes the part, or a comment that says why there is none.</summary>
    void Write(DraftWriter writer, DraftSubject subject);
}
