using Conformance.Generators.Cases.Stateful;

namespace Conformance.Suites.Checks.State.Creating;

/// <summary>Location leads to what was created.</summary>
public sealed class LocationLeadsToTheCreated() : StateCheck(
    "location-leads-to-the-created",
    StatePlot.Life,
    "Location leads to what was created.",
    new CheckExplanation
    {
        Promise = "Where a creation is answered with 201, its Location is the URL of what was created: GET succeeds there, and shows that and nothing else.",
        Clause = "RFC 9110 sections 10.2.2 and 15.3.2",
        Cause = "The base path is left out or there twice; the URL is put together from the wrong id.",
        Example = "POST /users answers 201 with Location /v1/users/7, and GET /v1/users/7 answers 404.",
    })
{
    /// <inheritdoc/>
    protected override Verdict Judge(StateScenario scenario, StateStory story, CheckContext context)
    {
        var creation = story.Creation!;
        if (creation.Status != 201) return NotApplicable($"Location is judged on 201, not on {creation.Status}");
        if (creation.Exchange.Answer.Header("Location") is not { Length: > 0 } location) return NotApplicable("there is no Location");
        var located = story.Find(ActKind.Locate);
        if (Silence(located, creation, context) is { } silence) return NotApplicable(located is null ? "nothing reads it, or it is at another host" : silence);
        if (!located!.Succeeded) return Failed(located, Finding(creation, location, "Location leads nowhere", $"{located.Status}{Quote.Of(located.Exchange.Answer)}", "nowhere"), context);
        return Shown(scenario, located) is { } other && other != story.Id
            ? Failed(located, Finding(creation, location, "Location leads to something else", $"'{other}', and '{story.Id}' was created", "another"), context)
            : Passed;
    }

    private static string? Shown(StateScenario scenario, StateStep located) =>
        located.Shown is { } shown && scenario.Resource.Identity?.Pointer is { } pointer && JsonPointer.TryResolve(shown, pointer, out var id) ? id.ToString() : null;

    private static Finding Finding(StateStep creation, string location, string title, string actual, string cause) => new()
    {
        Title = title,
        Expected = $"what was created, at {location}",
        Actual = actual,
        Promise = creation.Exchange.Case.Operation.Place,
        Instance = "header:Location",
        Cause = $"location {cause}",
    };
}
