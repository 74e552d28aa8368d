using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;

namespace Conformance.NUnit.Tests;

/// <summary>An application as a team would test it: it keeps <c>notes.yaml</c>, or breaks it in one way.</summary>
internal static class NotesApi
{
    public static async Task<TestServer> StartAsync(bool honest = true)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        var app = builder.Build();
        JsonNode pinned = honest ? JsonValue.Create(true) : JsonValue.Create("yes");
        app.MapGet("/notes", () => Results.Json(new JsonArray(new JsonObject { ["text"] = "milk", ["pinned"] = pinned.DeepClone() })));
        app.MapPost("/notes", (JsonObject note) => Results.Json(note, statusCode: StatusCodes.Status201Created));
        await app.StartAsync();
        return app.GetTestServer();
    }
}
