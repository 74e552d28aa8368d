using Conformance.Model;
using Conformance.Spec.Diff.Rules;

namespace Conformance.Cli.Gate.Encounters;

/// <summary>Says of which changes no exchange with a mock can tell, and why.</summary>
internal static class Unshowable
{
    /// <summary>The reason, or null where an exchange may show the change.</summary>
    public static string? Reason(Change change) => RuleTable.Standard.Find(change.Id)!.Key.Kind switch
    {
        "DocumentChanged" => "without the document there is no server to ask",
        "VersionChanged" or "OperationIdChanged" or "TagsChanged" => "it is a name that no message carries",
        "CallbackChanged" or "WebhookChanged" => "the API itself sends this request, and a mock sends none",
        "ServersChanged" or "ServerVariableChanged" => "it is about the address, and a mock has one of its own",
        "SecurityChanged" or "GlobalSecurityChanged" or "SecuritySchemeChanged" => "it is about credentials, and the mock asks for none",
        "EndpointDeprecated" or "EndpointSunsetChanged" or "EndpointStabilityChanged" or "ParameterDeprecated" or "ParameterSunsetChanged"
            or "PropertyDeprecated" or "PropertyStabilityChanged" => "it is a promise about the future, which no message breaks today",
        "ParameterRemoved" or "PageParameterChanged" => "a server may ignore a parameter that it does not know, and the mock does",
        "DefaultChanged" => "what a server does with a value that was not sent no message says",
        "ResponseLinkChanged" or "PageLinkChanged" => "what a client does next is in no single exchange",
        "ComponentSchemaChanged" => "no operation uses it",
        _ => null,
    };

    /// <summary>The reason where an exchange might have shown the change and none did.</summary>
    public static string NotFound(int cases) => $"none of {cases} exchanges showed it";
}
