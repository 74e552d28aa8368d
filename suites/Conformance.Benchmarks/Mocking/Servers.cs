using Conformance.Mock;
using Conformance.Model;
using Conformance.Spec.Loading;
using Conformance.Suites.Contracts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Conformance.Benchmarks.Mocking;

/// <summary>What this program is when it is started again as a server: it serves until its standard input ends.</summary>
internal static class Servers
{
    /// <summary>The mock of a bundled contract or a document.</summary>
    public static async Task MockAsync(string contract)
    {
        await using var mock = await MockServer.StartAsync(await LoadAsync(contract), new MockOptions { Authentication = AuthMode.Off }, CancellationToken.None);
        await Console.Out.WriteLineAsync(mock.Address.AbsoluteUri);
        await Console.In.ReadToEndAsync();
    }

    /// <summary>What anyone would write: a handler that writes the bytes of a file as JSON.</summary>
    public static async Task BareAsync(string file)
    {
        var body = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.Run(context =>
        {
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = body.Length;
            return context.Response.Body.WriteAsync(body, 0, body.Length);
        });
        await application.StartAsync();
        await Console.Out.WriteLineAsync(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
    }

    /// <summary>A contract with its profile.</summary>
    public static async Task<Contract> LoadAsync(string contract) =>
        (await new ContractSource(new LoadOptions(), Environment.CurrentDirectory).LoadAsync(contract, null, CancellationToken.None)).Contract!;
}
