namespace Conformance.Suites.Targets.Credentials.OAuth;

/// <summary>
/// A token that is asked for when it is first needed, again shortly before it ends, and once when the target refuses it. Thread-safe.
/// </summary>
public sealed class OAuthCredential : IRenewableCredential, IDisposable
{
    /// <summary>So many refusals in a row of a token that nothing has accepted yet: it is no good.</summary>
    private const int MostRefusals = 10;

    /// <summary>A token younger than this is not replaced: the refusal is the operation's own.</summary>
    private static readonly TimeSpan TooYoung = TimeSpan.FromSeconds(1);

    private readonly ClientGrant _grant;
    private readonly TimeProvider _time;
    private readonly TokenClient _client;
    private readonly Claims _claims;
    private readonly Nonces _nonces = new();
    private readonly SemaphoreSlim _asking = new(1, 1);
    private readonly SigningKey? _proofKey;
    private volatile AccessToken? _token;
    private volatile IReadOnlyList<Secret> _secrets;
    private volatile bool _isProven;
    private int _refusals;

    /// <summary>Asks for nothing yet.</summary>
    /// <param name="grant">What the client needs.</param>
    /// <param name="time">The clock.</param>
    /// <param name="handler">Makes the handler that answers for the token endpoint instead of a socket; null for the network.</param>
    public OAuthCredential(ClientGrant grant, TimeProvider time, Func<HttpMessageHandler>? handler = null)
    {
        (_grant, _time) = (grant, time);
        (_client, _claims) = (new TokenClient(grant, handler, time), new Claims(time));
        _proofKey = grant.ProvesPossession ? SigningKey.Create() : null;
        _secrets = [.. ClientSecret];
    }

    /// <inheritdoc/>
    public IReadOnlyList<Secret> Secrets => _secrets;

    /// <inheritdoc/>
    public bool IsProof => true;

    private IEnumerable<Secret> ClientSecret => _grant.Secret is { } secret ? [new Secret("CLIENT_SECRET", secret)] : [];

    /// <inheritdoc/>
    /// <exception cref="CredentialException">No token was given.</exception>
    public async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Headers.NonValidated.Contains("Authorization")) return;
        var token = _token is { } known && known.RenewAt > _time.GetUtcNow() ? known : await RenewAsync(_token, cancellationToken);
        request.Headers.TryAddWithoutValidation("Authorization", $"{token.Scheme} {token.Value}");
        if (_proofKey is null) return;
        var url = request.RequestUri!;
        request.Headers.TryAddWithoutValidation("DPoP", _claims.Proof(_proofKey, request.Method.Method, url, _nonces.Of(url), token.Value));
    }

    /// <inheritdoc/>
    public async ValueTask<bool> LearnAsync(SentRequest sent, Answer answer, CancellationToken cancellationToken)
    {
        var url = new Uri(sent.Url);
        var nonce = answer.Header("DPoP-Nonce");
        var isNew = nonce is not null && nonce != _nonces.Of(url);
        if (isNew) _nonces.Keep(url, nonce!);
        if (!IsOurs(sent)) return false;
        if (answer.Status == 401) return (isNew && AsksForNonce(answer)) || await IsReplacedAsync(_token!, answer, cancellationToken);
        _isProven = true;
        Volatile.Write(ref _refusals, 0);
        return false;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _proofKey?.Dispose();
        _asking.Dispose();
    }

    /// <summary>True if there is another token than the one that was refused. One that was accepted before has ended; one that never was is counted.</summary>
    private async Task<bool> IsReplacedAsync(AccessToken token, Answer answer, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        if (token.Since > now - answer.Elapsed) return true;
        if (_isProven && now - token.Since > TooYoung)
        {
            await RenewAsync(token, cancellationToken);
            return true;
        }

        if (!_isProven && Interlocked.Increment(ref _refusals) >= MostRefusals) throw new CredentialException($"the target refuses the tokens of {_grant.TokenUrl}: it answered 401 {MostRefusals} times in a row");
        return false;
    }

    /// <summary>RFC 9449 section 9.</summary>
    private static bool AsksForNonce(Answer answer) => answer.Header("WWW-Authenticate")?.Contains("use_dpop_nonce", StringComparison.Ordinal) == true;

    private static bool IsOurs(SentRequest sent) =>
        sent.Headers.Any(h => h.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && h.Value.EndsWith("{{secret:ACCESS_TOKEN}}", StringComparison.Ordinal));

    /// <summary>Another token than the one given; whoever comes while one is asked for gets that one.</summary>
    private async Task<AccessToken> RenewAsync(AccessToken? old, CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            if (_token is { } other && !ReferenceEquals(other, old)) return other;
            var token = await _client.GetAsync(_proofKey, _nonces, cancellationToken);
            _isProven = false;
            // The old token's value stays a secret: an answer on its way may still quote it.
            _secrets = [.. ClientSecret, new Secret("ACCESS_TOKEN", token.Value), .. old is null ? [] : new[] { new Secret("ACCESS_TOKEN", old.Value) }];
            return _token = token;
        }
        finally
        {
            _asking.Release();
        }
    }
}
