using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conformance.Benchmarks.Traffic;

/// <summary>A server in a process of its own: the header <c>X-Canned</c> says which answer is wanted.</summary>
internal static class CannedResponder
{
    public const string Header = "X-Canned";

    /// <summary>Serves until its standard input ends; the first line of its output is its address.</summary>
    public static async Task ServeAsync(string file)
    {
        await using var stream = File.OpenRead(file);
        var answers = await JsonSerializer.DeserializeAsync(stream, CannedJson.Default.ListCannedAnswer) ?? [];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.Run(context => AnswerAsync(context, answers));
        await application.StartAsync();
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await Console.Out.WriteLineAsync(address);
        await Console.In.ReadToEndAsync();
    }

    private static Task AnswerAsync(HttpContext context, List<CannedAnswer> answers)
    {
        var answer = answers[int.Parse(context.Request.Headers[Header]!, CultureInfo.InvariantCulture)];
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) context.Response.Headers[name] = value;
        if (answer.ContentType is not null) context.Response.ContentType = answer.ContentType;
        if (answer.Status is 204 or 304) return Task.CompletedTask;
        context.Response.ContentLength = answer.Body.Length;
        return context.Response.Body.WriteAsync(answer.Body, 0, answer.Body.Length);
    }
}
