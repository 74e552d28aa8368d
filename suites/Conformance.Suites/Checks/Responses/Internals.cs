using System.Text.RegularExpressions;

namespace Conformance.Suites.Checks.Responses;

/// <summary>Text that comes from the inside of a server: what stack traces, databases, file systems and classes look like.</summary>
internal static partial class Internals
{
    private static readonly (string Kind, Regex Pattern)[] Kinds =
    [
        ("a stack trace", StackFrame()),
        ("a stack trace", TraceHeading()),
        ("an exception's class", ExceptionClass()),
        ("a database's message", DatabaseMessage()),
        ("SQL", Sql()),
        ("a path of the server", UnixPath()),
        ("a path of the server", WindowsPath()),
    ];

    /// <summary>What was found, the most telling first.</summary>
    public static IEnumerable<(string Kind, string Excerpt)> Find(string text) =>
        from kind in Kinds
        from Match match in kind.Pattern.Matches(text)
        select (kind.Kind, match.Value.Trim());

    /// <summary>.NET, Java, JavaScript, Python, PHP, Ruby and Go, in that order. JSON may have escaped the line ends around them.</summary>
    [GeneratedRegex(
        """
        \bat\ [A-Za-z_][\w.$<>`]*\.[\w$<>`]+\([^()\n]{0,200}\)\ in\ \S+:line\ \d+
        |\bat\ [a-z][\w$]*(?:\.[\w$]+){2,}\((?:[A-Z]\w*\.(?:java|kt|scala|groovy):\d+|Native\ Method|Unknown\ Source)\)
        |\bat\ [A-Z][\w]*(?:\.[A-Za-z_][\w`<>]*){2,}\([^()\n]{0,200}\)
        |\bat\ (?:[\w.<>$\[\]\ ]+\ )?\(?(?:file:/|/|[A-Za-z]:\\|node:)[^\s()"]+\.(?:js|mjs|cjs|ts):\d+:\d+\)?
        |\bFile\ \\?"[^"\\\n]+\.py\\?",\ line\ \d+
        |\#\d+\ (?:/|[A-Za-z]:\\)\S+\.php\(\d+\)
        |\bin\ /\S+\.php(?:\ on\ line\ |:)\d+
        |/\S+\.rb:\d+:in\ [`']
        |\bgoroutine\ \d+\ \[\w+\]
        |/\S+\.go:\d+\b
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex StackFrame();

    [GeneratedRegex(@"Traceback \(most recent call last\)|\bstack ?trace:|Fatal error: Uncaught|\bpanic: runtime error", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TraceHeading();

    /// <summary>A class with its package or namespace: two names at least before it.</summary>
    [GeneratedRegex(@"\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*){1,8}(?:Exception|Error)\b|\bPDOException\b|\bActiveRecord::\w+|\bNullPointerException\b|\bNullReferenceException\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExceptionClass();

    [GeneratedRegex(
        @"\bORA-\d{5}\b|\bSQLSTATE\[|syntax error at or near|error in your SQL syntax|\bSQLITE_[A-Z]+\b|\bpq: |unrecognized token: ""|near ""[^""\n]{1,40}"": syntax error|violates (?:foreign key|unique|check|not-null) constraint|\bE11000 duplicate key|Unclosed quotation mark after the character string|no such (?:table|column): ",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex DatabaseMessage();

    [GeneratedRegex(@"\bSELECT\s[^;<>]{1,300}\sFROM\s\S+|\bINSERT\s+INTO\s+\S+\s*\(|\bUPDATE\s+\S+\s+SET\s+\S+\s*=|\bDELETE\s+FROM\s+\S+\s+WHERE\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sql();

    /// <summary>A path below a folder that servers are installed in; not the path of a URL.</summary>
    [GeneratedRegex(@"(?<![\w.:/~%-])/(?:usr|home|var|opt|etc|srv|tmp|app|root|Users|proc|mnt|workspace)/[\w.@+-]+(?:/[\w.@+-]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UnixPath();

    /// <summary>A path on a drive; JSON doubles its backslashes.</summary>
    [GeneratedRegex(@"\b[A-Za-z]:\\{1,2}(?:[\w .$-]+\\{1,2})+[\w.$-]*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WindowsPath();
}
