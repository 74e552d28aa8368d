using System.Text.Json;
using Conformance.Generators.Cases.Sites;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Mutations;

/// <summary>One constraint to break at one place: all around it stays valid.</summary>
/// <param name="Site">The place.</param>
/// <param name="Keyword">The keyword that is broken.</param>
/// <param name="Values">
/// What may stand there instead of the valid value that is given; of several values the one that breaks the constraint and least besides
/// is sent.
/// </param>
/// <param name="Words">What is wrong, in words; gets the value as it is shown.</param>
internal sealed record Breach(Site Site, string Keyword, Func<JsonElement, BreachTools, IEnumerable<JsonElement>> Values, Func<string, string> Words)
{
    /// <summary>What the valid value must be before it is changed.</summary>
    public Wish Wish { get; init; } = Wish.Present;

    /// <summary>A member of the object at the place that must be there before it is changed, or null.</summary>
    public string? Member { get; init; }

    /// <summary>How much it weighs if a server accepts it.</summary>
    public Severity IfAccepted { get; init; } = Severity.Error;

    /// <summary>Where the contract states the constraint.</summary>
    public Place Place { get; init; } = Site.PlaceOf(Keyword);

    /// <summary>Why it cannot be tried, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>Names of the keyword by which a validator may report it.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>True if a validator reports it by this keyword.</summary>
    public bool IsReportedAs(string keyword) => keyword == Keyword || Aliases.Contains(keyword, StringComparer.Ordinal);

    /// <summary>What must be so before the value is changed.</summary>
    public Aim Aim => Member is null
        ? Site.Aim(Wish)
        : new Aim([.. Site.Steps, new AimStep(Site.Variant.Index, Member)], Wish.Present);

    /// <summary>A breach by given values.</summary>
    public static Breach By(Site site, string keyword, IEnumerable<JsonElement> values, Func<string, string> words) => new(site, keyword, (_, _) => values, words);
}
