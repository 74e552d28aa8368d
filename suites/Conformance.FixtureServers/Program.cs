using Conformance.FixtureServers;

// One server in a process of its own: NAME [PORT] [TWIST]...
if (FixtureApis.All.FirstOrDefault(a => a.Name == args.FirstOrDefault()) is not { } api)
{
    await Console.Error.WriteLineAsync($"expected one of: {string.Join(", ", FixtureApis.All.Select(a => a.Name))}");
    return 2;
}

await using var server = await FixtureServer.StartAsync(api, args.Skip(2), int.Parse(args.ElementAtOrDefault(1) ?? "0"), CancellationToken.None);
await Console.Out.WriteLineAsync($"{server.Url}");
await server.WaitAsync();
return 0;
