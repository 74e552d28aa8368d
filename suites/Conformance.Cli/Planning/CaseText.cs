using Conformance.Model;

namespace Conformance.Cli.Planning;

/// <summary>A case as one line: what is sent, and why.</summary>
internal static class CaseText
{
    private const int Longest = 200;

    /// <summary>The line.</summary>
    public static string Of(TestCase testCase) =>
        $"{testCase.Id}  {testCase.Request.Method} {testCase.Request.Target}{Headers(testCase.Request)}{Body(testCase.Request)}  # {testCase.Reason}";

    private static string Headers(Request request) => string.Concat(request.Headers.Select(h => $" {h.Name}: {h.Value};"));

    /// <summary>Short text stands as it is, anything else as its hash, so that equal lines mean equal bytes.</summary>
    private static string Body(Request request)
    {
        if (request.Body is not { } body) return "";
        var record = BodyRecord.Whole(body.Span);
        return record.Text is { Length: <= Longest } text && !text.Any(char.IsControl)
            ? $" {text}"
            : $" [{record.Length} bytes, sha256 {record.Sha256}…]";
    }
}
