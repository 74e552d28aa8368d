namespace Conformance.Model;

/// <summary>Media types compared as RFC 9110 section 8.3.1 says: without case, parameters aside.</summary>
public static class MediaTypes
{
    /// <summary>The type and subtype in lower case, without parameters.</summary>
    public static string Essence(string mediaType)
    {
        var semicolon = mediaType.IndexOf(';', StringComparison.Ordinal);
        return (semicolon < 0 ? mediaType : mediaType[..semicolon]).Trim().ToLowerInvariant();
    }

    /// <summary>True for JSON and every <c>+json</c> type (RFC 6839 section 3.1).</summary>
    public static bool IsJson(string mediaType)
    {
        var essence = Essence(mediaType);
        return essence is "application/json" or "text/json" || essence.EndsWith("+json", StringComparison.Ordinal);
    }

    /// <summary>True if <paramref name="actual"/> lies within <paramref name="range"/>: equal, <c>type/*</c> or <c>*/*</c>.</summary>
    public static bool IsWithin(string actual, string range)
    {
        var (type, wanted) = (Essence(actual), Essence(range));
        return wanted is "*/*" or "*"
            || type == wanted
            || (wanted.EndsWith("/*", StringComparison.Ordinal) && type.StartsWith(wanted[..^1], StringComparison.Ordinal));
    }

    /// <summary>How closely a range names a type: 2 exact, 1 <c>type/*</c>, 0 <c>*/*</c>.</summary>
    public static int Specificity(string range) => Essence(range) switch
    {
        "*/*" or "*" => 0,
        var essence when essence.EndsWith("/*", StringComparison.Ordinal) => 1,
        _ => 2,
    };
}
