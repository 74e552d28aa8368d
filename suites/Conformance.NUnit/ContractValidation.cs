using System.Runtime.CompilerServices;
using Conformance.Mock.Routing;
using Conformance.Model;
using Conformance.Spec.Schemas;
using Conformance.Suites.Checks;

namespace Conformance.NUnit;

/// <summary>Holds an exchange of one's own tests against a contract.</summary>
public static class ContractValidation
{
    private static readonly ConditionalWeakTable<Contract, Prepared> Cache = [];

    /// <summary>What of an answer breaks the contract.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="request">The request as it was sent.</param>
    /// <param name="response">The answer; its body can be read afterwards as before.</param>
    /// <returns>The failures; none if the contract is kept.</returns>
    /// <exception cref="ArgumentException">The contract has no operation for the request's method and path.</exception>
    public static IReadOnlyList<Failure> Validate(this Contract contract, HttpRequestMessage request, HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(contract);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(response);
        var prepared = Cache.GetValue(contract, c => new Prepared(c));
        var target = request.RequestUri is { IsAbsoluteUri: true } url ? url.PathAndQuery : request.RequestUri?.OriginalString ?? "/";
        var operation = prepared.Finder.Find(request.Method.Method, target.Split('?')[0])
            ?? throw new ArgumentException($"The contract has no operation for {request.Method} {target}.", nameof(request));
        var verdicts = prepared.Judge.Judge(new Exchange(Case(operation, request, target), Sent(request, target), AnswerOf(response)));
        return [.. verdicts.Select(v => v.Failure).OfType<Failure>()];
    }

    private static TestCase Case(Operation operation, HttpRequestMessage request, string target) => new()
    {
        Id = "own-test",
        Operation = operation,
        Phase = Phase.Examples,
        Mode = Mode.Positive,
        Reason = "a request of your own",
        Request = new Request { Method = request.Method.Method, Target = target },
        Sources = [new ValueSource("request", ValueOrigin.Generated, IsReference: true)],
    };

    private static SentRequest Sent(HttpRequestMessage request, string target) =>
        new(request.Method.Method, request.RequestUri?.ToString() ?? target, Fields(request.Headers), null);

    private static Answer AnswerOf(HttpResponseMessage response)
    {
        response.Content.LoadIntoBufferAsync().GetAwaiter().GetResult();
        using var body = new MemoryStream();
        response.Content.CopyTo(body, null, CancellationToken.None);
        return new Answer
        {
            Status = (int)response.StatusCode,
            Headers = [.. Fields(response.Headers), .. Fields(response.Content.Headers)],
            Body = body.ToArray(),
            Elapsed = TimeSpan.Zero,
        };
    }

    private static IReadOnlyList<Field> Fields(System.Net.Http.Headers.HttpHeaders headers) =>
        [.. headers.NonValidated.SelectMany(h => h.Value.Select(v => new Field(h.Key, v)))];

    /// <summary>What is compiled once for a contract.</summary>
    private sealed class Prepared(Contract contract)
    {
        public OperationFinder Finder { get; } = new(contract);

        public ExchangeJudge Judge { get; } = new(contract, new SchemaSet(contract), CheckCatalogue.All);
    }
}
