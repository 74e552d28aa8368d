using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Configuration.Identities;

namespace Conformance.Suites.Configuration;

/// <summary>The keys of a target file.</summary>
public static class TargetKeys
{
    private static readonly KeyTable<TargetIdentity> Identity = new(
        "identity",
        new("path", "text", "What is fetched with GET, below the URL.", (i, s) => i with { Path = PathBelow(s) }) { Required = true },
        new("pointer", "JSON Pointer", "Where the value stands in what is answered.", (i, s) => i with { Pointer = s.JsonPointerText() ?? "" }) { Required = true },
        new("value", "text", "The value that must stand there.", (i, s) => i with { Value = s.Text() ?? "" }) { Required = true });

    private static readonly KeyTable<TargetDenial> Denial = new(
        "deny",
        new("operation", "filter", "The operations.", (d, s) => d with { Match = s.Filter() }) { Required = true },
        new("reason", "text", "Why they are never sent.", (d, s) => d with { Reason = s.Text() ?? "" }) { Required = true });

    private static readonly KeyTable<TargetNetwork> Network = new(
        "network",
        new("proxy", "URL", "The proxy.", (n, s) => n with { Proxy = Url(s) }),
        new("trusted", "path", "A file of certificates (PEM) that are trusted besides those of the machine.", (n, s) => n with { TrustedFile = AccessKeys.PathOf(s) }),
        new("client-certificate", "path", "A file with the client's certificate and private key (PEM).", (n, s) => n with { ClientCertificateFile = AccessKeys.PathOf(s) }));

    /// <summary>The keys at the top of the file.</summary>
    public static KeyTable<TargetFile> Table { get; } = new(
        "target",
        new("url", "URL", "Where requests go; replaces the document's server URL, base path included.", (t, s) => t with { Url = Url(s) }) { Required = true },
        new("hosts", "list of texts", "The hosts that requests may go to, whatever URL the command line gives; any where absent.", (t, s) => t with { Hosts = s.Texts() }),
        new("identity", "object", "What is fetched first, so that a run ends before it begins where it is not meant to be.", (t, s) => t with { Identity = Identity.Read(new TargetIdentity("", "", ""), s) }),
        new("headers", "list of objects", "Headers that go with every request.", (t, s) => t with { Full = t.Full with { Headers = AccessKeys.Headers(s) } }),
        new("oauth", "object", "Tokens by OAuth 2.0 client credentials.", (t, s) => t with { Full = t.Full with { OAuth = AccessKeys.Tokens(s) } }),
        new("limited", "object", "Somebody who is known and may not do everything, for probes of scopes.", (t, s) => t with { Limited = AccessKeys.Access(s) }),
        new("other", "object", "A second identity, for probes of what belongs to whom.", (t, s) => t with { Other = AccessKeys.Access(s) }),
        new("values", "list of objects", "Values for parameters and properties, as in a suite.", (t, s) => t with { Values = ValueKeys.ReadAll(s) }),
        new("deny", "list of objects", "Operations that are never sent.", (t, s) => t with { Denied = Denial.ReadAll(s, _ => new TargetDenial(OperationFilter.Any, "")) }),
        new("timeout", "duration", "How long one answer may take.", (t, s) => t with { Timeout = s.Duration() }),
        new("budget", "duration", "How long a run may take.", (t, s) => t with { Budget = s.Duration() }),
        new("network", "object", "How the target is reached.", (t, s) => t with { Network = Network.Read(new TargetNetwork(), s) }));

    /// <summary>Every key of every object, as <c>suites/docs/suite.md</c> shows them.</summary>
    public static IEnumerable<KeyLine> Lines => [.. Table.Lines, .. Identity.Lines, .. AccessKeys.Lines, .. Denial.Lines, .. Network.Lines];

    internal static Uri? Url(Setting setting)
    {
        if (setting.Text() is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return url;
        setting.Fault(SettingFaults.WrongForm(text, "an absolute http or https URL"));
        return null;
    }

    private static string PathBelow(Setting setting)
    {
        if (setting.Text() is not { } text || text[0] == '/') return setting.Text() ?? "";
        setting.Fault(SettingFaults.WrongForm(text, "a path such as /api/v1/org"));
        return "";
    }
}
