using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Conformance.NUnit.Tests;

/// <summary>An application as a team would test it: it keeps <c>notes.yaml</c>, or breaks it in one way.</summary>
internal static class NotesApi
{
    public static async Task<TestServer> StartAsync(bool honest = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.AllowDuplicateProperties = false);
        var app = builder.Build();
        JsonNode pinned = honest ? JsonValue.Create(true) : JsonValue.Create("yes");
        app.MapGet("/notes", (string? limit) => limit is null || (int.TryParse(limit, out var count) && count is >= 1 and <= 50)
            ? Results.Json(new JsonArray(new JsonObject { ["text"] = "milk", ["pinned"] = pinned.DeepClone() }))
            : Results.BadRequest());
        app.MapPost("/notes", (JsonObject note) => IsNote(note) ? Results.Json(note, statusCode: StatusCodes.Status201Created) : Results.BadRequest());
        await app.StartAsync();
        return app.GetTestServer();
    }

    private static bool IsNote(JsonObject note) =>
        note["text"] is JsonValue text && text.TryGetValue<string>(out var words) && words.Length is >= 1 and <= 400
        && words.EnumerateRunes().Count() <= 200
        && (!note.TryGetPropertyValue("pinned", out var pinned) || (pinned is JsonValue flag && flag.TryGetValue<bool>(out _)));
}
