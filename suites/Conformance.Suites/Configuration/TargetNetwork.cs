namespace Conformance.Suites.Configuration;

/// <summary>How a target is reached. Certificates are always checked.</summary>
public sealed record TargetNetwork
{
    /// <summary>The proxy, or null for none beside what the environment says.</summary>
    public Uri? Proxy { get; init; }

    /// <summary>A file of certificates (PEM) that are trusted besides those of the machine, absolute, or null.</summary>
    public string? TrustedFile { get; init; }

    /// <summary>A file with the client's certificate and private key (PEM), absolute, or null.</summary>
    public string? ClientCertificateFile { get; init; }
}
