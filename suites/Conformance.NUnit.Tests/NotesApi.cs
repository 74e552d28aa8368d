using System.Text.Json;
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
        app.Use((context, next) =>
        {
            if (IsReadable(context.Request)) return next(context);
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return Task.CompletedTask;
        });
        JsonNode pinned = honest ? JsonValue.Create(true) : JsonValue.Create("yes");
        app.MapGet("/notes", (string? limit) => limit is null || (int.TryParse(limit, out var count) && count is >= 1 and <= 50)
            ? Results.Json(new JsonArray(new JsonObject { ["text"] = "milk", ["pinned"] = pinned.DeepClone() }))
            : Results.BadRequest());
        app.MapPost("/notes", (JsonElement note) => IsNote(note) ? Results.Json(note, statusCode: StatusCodes.Status201Created) : Results.BadRequest());
        await app.StartAsync();
        return app.GetTestServer();
    }

    /// <summary>The framework throws where a charset is none that it knows.</summary>
    private static bool IsReadable(HttpRequest request) =>
        request.GetTypedHeaders().ContentType?.Charset is not { Length: > 0 } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool IsNote(JsonElement note) =>
        note.ValueKind == JsonValueKind.Object
        && note.TryGetProperty("text", out var text) && TextOf(text) is { Length: > 0 } words && words.EnumerateRunes().Count() <= 200
        && (!note.TryGetProperty("pinned", out var pinned) || pinned.ValueKind is JsonValueKind.True or JsonValueKind.False);

    /// <summary>Half of a surrogate pair is no text.</summary>
    private static string? TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
