using Conformance.FixtureServers.Serving;

namespace Conformance.FixtureServers.Directory;

/// <summary>Whose things a call concerns, and whether it may change them.</summary>
internal sealed class Keys(Twists twists, ErrorStyle errors)
{
    /// <summary>The key of Ada, who owns most of what there is.</summary>
    public const string Owner = "dir-ada-5be1f0";

    /// <summary>A key of Ada that only reads.</summary>
    public const string Reader = "dir-ada-reads-77";

    /// <summary>The key of Bob.</summary>
    public const string Stranger = "dir-bob-c40d9e";

    private const string Header = "X-Api-Key";

    /// <summary>Refuses a call without a key, and a change with a key that only reads; null lets it pass.</summary>
    public Answer? Refusal(Call call, string needs)
    {
        if (twists.Has("key-not-asked") && call.Path.EndsWith("/archive", StringComparison.Ordinal)) return null;
        if (twists.Has("key-prefix") && call.Header(Header)?.StartsWith("dir-", StringComparison.Ordinal) is true && call.Path == "/hooks") return null;
        if (call.Header(Header) is not (Owner or Reader or Stranger)) return errors.Of(401, "a key is needed");
        if (needs == "read" || Writes(call)) return null;
        return twists.Has("hides-what-is-forbidden") && call.Path.Count(c => c == '/') > 1 ? errors.NotFound() : errors.Of(403, "the key only reads");
    }

    /// <summary>Whose key a call has.</summary>
    public static string NameOf(Call call) => call.Header(Header) == Stranger ? "bob" : "ada";

    /// <summary>Whether the key of a call may change anything.</summary>
    public static bool Writes(Call call) => call.Header(Header) != Reader;
}
