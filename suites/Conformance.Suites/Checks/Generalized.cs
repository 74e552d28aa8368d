namespace Conformance.Suites.Checks;

/// <summary>Pointers without what differs from answer to answer.</summary>
internal static class Generalized
{
    private const int ShortestId = 8;

    /// <summary>The pointer with an asterisk for each array index and each name that looks like an id.</summary>
    public static string Pointer(string pointer) => pointer.AsSpan().ContainsAnyInRange('0', '9')
        ? string.Concat(pointer.Split('/').Skip(1).Select(token => IsVariable(token) ? "/*" : $"/{token}"))
        : pointer;

    /// <summary>Digits alone; or long, without blanks, with letters and at least two digits: names that people give are rarely so.</summary>
    private static bool IsVariable(string token) =>
        token.Length > 0
        && (token.All(char.IsAsciiDigit)
            || (token.Length >= ShortestId && token.Count(char.IsAsciiDigit) >= 2 && token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')));
}
