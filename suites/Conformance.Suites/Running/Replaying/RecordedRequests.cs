using System.Text;
using System.Text.RegularExpressions;
using Conformance.Suites.Checks;
using Conformance.Suites.Targets;
using Conformance.Suites.Targets.Credentials;
using Conformance.Suites.Targets.Credentials.OAuth;

namespace Conformance.Suites.Running.Replaying;

/// <summary>
/// Makes cases again of what a journal holds. What a credential added is left to the credentials of now; another secret is put where its
/// mask stands.
/// </summary>
/// <param name="start">What the run began with.</param>
/// <param name="contract">The contract.</param>
/// <param name="target">Where the cases are sent now.</param>
/// <param name="former">Credentials that added to the requests of then what no mask tells: the words of an embedded mock.</param>
public sealed partial class RecordedRequests(RunStarted start, Contract contract, Target target, Target? former)
{
    private readonly Dictionary<string, string> _secrets = target.AllCredentials.SelectMany(c => c.Secrets).DistinctBy(s => s.Name).ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal);
    private readonly bool _hasTokens = target.AllCredentials.Any(c => c is IRenewableCredential);
    private readonly List<string> _problems = [];

    /// <summary>What keeps cases from being made, each once.</summary>
    public IReadOnlyList<string> Problems => [.. _problems.Distinct(StringComparer.Ordinal)];

    /// <summary>The case; null, and a problem told, where it cannot be made.</summary>
    public TestCase? Of(CaseRecord record, SentRecord sent)
    {
        if (contract.Operations.FirstOrDefault(o => o.Key == record.Operation) is not { } operation) return Problem($"the contract has no operation {record.Operation} any more");
        if (!sent.Url.StartsWith(start.Target, StringComparison.Ordinal)) return Problem($"case {record.Id} was sent to {sent.Url}, which is not below {start.Target}");
        if (sent.Body is { } kept && kept.Bytes() is null && kept.Length > 0) return Problem($"the body of case {record.Id}, {kept.Length} bytes, is too long to be kept in a journal");
        var added = Added(operation, record.Access);
        return new TestCase
        {
            Id = record.Id,
            Operation = operation,
            Phase = record.Phase,
            Mode = record.Mode,
            Probe = record.Probe,
            Access = record.Access,
            Fault = record.Fault,
            Withheld = record.Fault == CredentialFault.Partial ? Uncarried(operation, sent) : [],
            Purpose = record.Purpose,
            Reason = record.Reason,
            Sources = record.Sources,
            Subject = record.Subject,
            Page = record.Page,
            Taken = record.Taken ?? [],
            Keyword = record.Keyword,
            IfAccepted = record.IfAccepted ?? Severity.Error,
            Request = new Request
            {
                Method = sent.Method,
                Target = Filled(WithoutPairs(sent.Url[start.Target.Length..], added.Pairs), record),
                Headers = [.. sent.Headers.Where(h => !added.Headers.Contains(h) && !IsLeftToCredentials(h, record)).Select(h => h with { Value = Filled(h.Value, record) })],
                Body = sent.Body is { } body ? Body(body, record) : default(ReadOnlyMemory<byte>?),
            },
        };
    }

    /// <summary>The schemes that the operation demands and the request did not carry: they were left out on purpose.</summary>
    private IReadOnlyList<SecurityScheme> Uncarried(Operation operation, SentRecord sent)
    {
        var request = new SentRequest(sent.Method, sent.Url, sent.Headers, null);
        return
        [
            .. operation.Security.SelectMany(r => r.Schemes.Keys).Distinct(StringComparer.Ordinal)
                .Where(name => !Permissions.Carries(request, contract, name))
                .Select(contract.SecuritySchemes.GetValueOrDefault).OfType<SecurityScheme>(),
        ];
    }

    private TestCase? Problem(string text)
    {
        _problems.Add(text);
        return null;
    }

    /// <summary>A header that is a secret as a whole, but for its scheme, comes from a credential.</summary>
    private bool IsLeftToCredentials(Field header, CaseRecord record)
    {
        if (Whole().Match(header.Value) is not { Success: true } match) return false;
        if (!_hasTokens && !_secrets.ContainsKey(match.Groups["name"].Value)) Missing(match.Groups["name"].Value, $"{Option(record.Access)} '{header.Name}: …'");
        return true;
    }

    private string Filled(string text, CaseRecord record) => Masked().Replace(text, mask =>
    {
        var name = mask.Groups["name"].Value;
        if (_secrets.TryGetValue(name, out var value)) return value;
        Missing(name, $"a credential as the run had it, {Option(record.Access)} 'Name: value' or --target FILE");
        return mask.Value;
    });

    private void Missing(string name, string give) => _problems.Add($"a request was sent with the secret {name}, which the journal does not hold; give {give}");

    private ReadOnlyMemory<byte> Body(BodyRecord body, CaseRecord record) =>
        body.Text is { } text ? Encoding.UTF8.GetBytes(Filled(text, record)) : body.Bytes() ?? [];

    private static string Option(Access access) => access switch
    {
        Access.Limited => "--limited-header",
        Access.Other => "--other-header",
        _ => "-H",
    };

    /// <summary>What the words of the run's embedded mock added.</summary>
    private (IReadOnlyList<Field> Headers, string[] Pairs) Added(Operation operation, Access access)
    {
        if (former is null) return ([], []);
        using var message = new HttpRequestMessage(HttpMethod.Get, "http://localhost/");
        message.Options.Set(RequestOptions.Operation, operation);
        foreach (var credential in Of(former, access).OfType<SchemeCredential>())
        {
            var applied = credential.ApplyAsync(message, CancellationToken.None);
            if (!applied.IsCompletedSuccessfully) throw new InvalidOperationException("A word of the mock is known at once.");
        }

        return ([.. message.Headers.NonValidated.Select(h => new Field(h.Key, h.Value.ToString()))], message.RequestUri!.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IReadOnlyList<ICredential> Of(Target target, Access access) => access switch
    {
        Access.Full => target.Credentials,
        Access.Limited => target.Limited?.Credentials ?? [],
        Access.Other => target.Other,
        _ => [],
    };

    /// <summary>The credential came last.</summary>
    private static string WithoutPairs(string target, string[] pairs) => pairs.Aggregate(target, (text, pair) =>
        text.EndsWith($"&{pair}", StringComparison.Ordinal) || text.EndsWith($"?{pair}", StringComparison.Ordinal) ? text[..^(pair.Length + 1)] : text);

    [GeneratedRegex(@"^([A-Za-z0-9-]+ )?\{\{secret:(?<name>[A-Za-z_][A-Za-z0-9_]*)\}\}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{\{secret:(?<name>[A-Za-z_][A-Za-z0-9_]*)\}\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Masked();
}
