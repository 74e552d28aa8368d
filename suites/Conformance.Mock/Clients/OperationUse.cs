using System.Collections.Concurrent;

namespace Conformance.Mock.Clients;

/// <summary>What clients used of one operation.</summary>
internal sealed class OperationUse
{
    private readonly ConcurrentDictionary<UsedParameter, bool> _parameters = new();
    private readonly ConcurrentDictionary<string, MemberSet> _requests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(int Status, string? MediaType), MemberSet> _responses = new();
    private long _calls;

    /// <summary>Adds a call.</summary>
    public void Add(Passage passage)
    {
        Interlocked.Increment(ref _calls);
        foreach (var parameter in passage.Parameters) _parameters.TryAdd(parameter, true);
        var sent = passage.Request.Header("Content-Type");
        if (sent is not null && passage.Request.Body is { } body) _requests.GetOrAdd(MediaTypes.Essence(sent), static _ => new()).Add(sent, body);
        var got = passage.Answer.ContentType;
        _responses.GetOrAdd((passage.Answer.Status, got is null ? null : MediaTypes.Essence(got)), static _ => new()).Add(got, passage.Answer.Body);
    }

    /// <summary>What was used until now.</summary>
    /// <param name="key">The operation's key.</param>
    public UsedOperation ToRecord(string key) => new(
        key,
        Interlocked.Read(ref _calls),
        [.. _parameters.Keys.OrderBy(p => p.In).ThenBy(p => p.Name, StringComparer.Ordinal)],
        [.. _requests.OrderBy(r => r.Key, StringComparer.Ordinal).Select(r => new UsedBody(r.Key, r.Value.ToList()))],
        [.. _responses.OrderBy(r => r.Key.Status).ThenBy(r => r.Key.MediaType, StringComparer.Ordinal).Select(r => new UsedResponse(r.Key.Status, r.Value.ToList(), r.Key.MediaType))]);
}
