using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Conformance.Suites.Tests.Servers;

/// <summary>An authority that signs certificates for tests.</summary>
internal sealed class Authority : IDisposable
{
    private static readonly DateTimeOffset Begin = TimeProvider.System.GetUtcNow().AddDays(-1);
    private readonly X509Certificate2 _certificate;

    public Authority()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=An authority of a test", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        _certificate = request.CreateSelfSigned(Begin, Begin.AddDays(30));
    }

    /// <summary>Its own certificate as PEM.</summary>
    public string Pem => _certificate.ExportCertificatePem();

    /// <summary>A certificate with its key.</summary>
    /// <param name="host">The host or address that it is for, or null for a client.</param>
    /// <param name="serial">Its number.</param>
    public X509Certificate2 Sign(string? host, byte serial)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host ?? "a client"}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        if (IPAddress.TryParse(host, out var address)) names.AddIpAddress(address);
        else names.AddDnsName(host ?? "client.example.com");
        request.CertificateExtensions.Add(names.Build());
        using var signed = request.Create(_certificate, Begin, Begin.AddDays(20), [serial]);
        using var whole = signed.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), null);
    }

    public void Dispose() => _certificate.Dispose();
}
