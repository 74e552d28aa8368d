using System.Security.Cryptography;

namespace Conformance.Mock.Authentication;

/// <summary>The key of the client that the mock knows: it gives the private key away, so that a client can prove itself with it.</summary>
internal sealed class ClientKey : IDisposable
{
    private const int Bits = 2048;

    private readonly Lock _using = new();
    private readonly Lazy<RSA> _key = new(() => RSA.Create(Bits));

    /// <summary>The private key as PEM (RFC 7468).</summary>
    public string Pem => _key.Value.ExportPkcs8PrivateKeyPem();

    /// <summary>True if the key signed a token.</summary>
    public bool Signed(Jwt token)
    {
        lock (_using) return token.IsSignedBy(_key.Value);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_key.IsValueCreated) _key.Value.Dispose();
    }
}
