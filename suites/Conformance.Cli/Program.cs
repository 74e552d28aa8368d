using Conformance.Cli;

return await new ConformanceProgram(Terminal.OfProcess()).RunAsync(args, CancellationToken.None);
