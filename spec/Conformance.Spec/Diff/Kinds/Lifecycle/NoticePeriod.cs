namespace Conformance.Spec.Diff.Kinds.Lifecycle;

/// <summary>How long before it goes something must be announced.</summary>
/// <param name="Today">The day of the comparison.</param>
/// <param name="StableDays">Days of notice for what is stable; 0 demands no date at all.</param>
/// <param name="BetaDays">Days of notice for what is not quite stable; 0 demands no date at all.</param>
internal sealed record NoticePeriod(DateOnly Today, int StableDays, int BetaDays)
{
    /// <summary>The days demanded for something of that rank; none for what never was promised to stay.</summary>
    public int DaysFor(int rank) => rank switch
    {
        >= Promise.Stable => StableDays,
        >= Promise.Beta => BetaDays,
        _ => 0,
    };
}
