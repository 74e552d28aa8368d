using System.Text.Json.Nodes;
using Conformance.FixtureServers.Serving;
using Conformance.FixtureServers.Validation;

namespace Conformance.FixtureServers.Garden;

/// <summary>The weather: nothing but parameters.</summary>
internal sealed class Forecast(Twists twists, ErrorStyle errors)
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    public void Map(Router router) => router.Map("GET", "/forecast", Read);

    private Answer Read(Call call)
    {
        var query = new QueryReader(call.Query);
        var days = query.Integer("days", 1, twists.Has("maximum-ignored") ? int.MaxValue : 14);
        var unit = twists.Has("enum-ignored") ? query.Text("unit") is "fahrenheit" ? "fahrenheit" : "celsius" : query.Word("unit", "celsius", "fahrenheit") ?? "celsius";
        var nights = (!twists.Has("required-boolean-ignored") || query.Text("nights") is not null) && query.Flag("nights");
        if (query.Problem is { } problem) return errors.Invalid(problem);
        return days is { } count ? Days(Math.Min(count, 14), unit, nights) : errors.Invalid("'days' is missing");
    }

    private Answer Days(int count, string unit, bool nights)
    {
        var forecast = new JsonObject { ["unit"] = unit, ["days"] = new JsonArray([.. Enumerable.Range(0, count).Select(n => Day(n, unit, nights))]) };
        if (twists.Has("undeclared-member")) forecast["debug"] = "query took 3 ms";
        return new Answer(200, forecast);
    }

    private static JsonObject Day(int number, string unit, bool nights)
    {
        var celsius = 10 + (number % 7);
        var day = new JsonObject { ["date"] = Today.AddDays(number).ToString("yyyy-MM-dd"), ["high"] = unit == "celsius" ? celsius : (celsius * 1.8m) + 32 };
        if (nights) day["low"] = unit == "celsius" ? celsius - 6 : ((celsius - 6) * 1.8m) + 32;
        return day;
    }
}
