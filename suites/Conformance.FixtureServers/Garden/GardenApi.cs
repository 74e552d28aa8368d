using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers.Garden;

/// <summary>Plants in numbered pages, beds by offset, and the weather.</summary>
public static class GardenApi
{
    /// <summary>The API.</summary>
    public static FixtureApi Api { get; } = new("garden", Map) { Faults = GardenFaults.All, Manners = GardenManners.All };

    private static ErrorStyle Map(Twists twists, Router router)
    {
        var errors = new ErrorStyle("application/json", (status, what) => new JsonObject { ["error"] = status, ["message"] = what });
        new Plants(twists, errors).Map(router);
        new Beds(twists, errors).Map(router);
        new Forecast(twists, errors).Map(router);
        return errors;
    }
}
