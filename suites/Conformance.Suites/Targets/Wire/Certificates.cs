using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Conformance.Suites.Configuration;

namespace Conformance.Suites.Targets.Wire;

/// <summary>The certificates of a connection: whom to trust besides the machine's own, and what the client shows.</summary>
public static class Certificates
{
    /// <summary>What is wrong with the files that a target names, one line each.</summary>
    public static IEnumerable<string> Problems(TargetNetwork network)
    {
        if (network.TrustedFile is { } trusted && Problem(() => Trusted(trusted).Count) is { } wrong) yield return $"{trusted}: {wrong}";
        if (network.ClientCertificateFile is { } client && Problem(() => Client(client).Dispose()) is { } bad) yield return $"{client}: {bad}";
    }

    /// <summary>The settings of a connection's TLS. A certificate that neither the machine nor the named file vouches for is refused.</summary>
    internal static SslClientAuthenticationOptions Options(TargetNetwork network)
    {
        var options = new SslClientAuthenticationOptions();
        if (network.ClientCertificateFile is { } client) options.ClientCertificates = [Client(client)];
        if (network.TrustedFile is not { } file) return options;
        var trusted = Trusted(file);
        options.RemoteCertificateValidationCallback = (_, certificate, chain, errors) => IsTrusted(certificate, chain, errors, trusted);
        return options;
    }

    private static bool IsTrusted(X509Certificate? certificate, X509Chain? shown, SslPolicyErrors errors, X509Certificate2Collection trusted)
    {
        if (errors == SslPolicyErrors.None) return true;
        if (errors != SslPolicyErrors.RemoteCertificateChainErrors || certificate is not X509Certificate2 leaf) return false;
        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.AddRange(trusted);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        if (shown is not null) chain.ChainPolicy.ExtraStore.AddRange(shown.ChainElements.Select(e => e.Certificate).ToArray());
        return chain.Build(leaf);
    }

    private static X509Certificate2Collection Trusted(string file)
    {
        var certificates = new X509Certificate2Collection();
        certificates.ImportFromPemFile(file);
        return certificates.Count > 0 ? certificates : throw new IOException("it holds no certificate (PEM)");
    }

    private static X509Certificate2 Client(string file) => X509Certificate2.CreateFromPemFile(file);

    private static string? Problem(Action read)
    {
        try
        {
            read();
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException)
        {
            return e.Message;
        }
    }

    private static string? Problem(Func<int> read) => Problem(() => { _ = read(); });
}
