using System.Text.RegularExpressions;
using Conformance.Model;

namespace Conformance.Reports.Terminal;

/// <summary>
/// Text of a server on its way to a terminal or the log of a CI system: one line, harmless to show, and free of what build agents
/// would take as an order (a leading <c>::set-output</c>, <c>##vso[…]</c>, <c>##[…]</c>, <c>##teamcity[…]</c>).
/// </summary>
public static partial class LogText
{
    /// <summary>The text, orders broken by a blank, clipped.</summary>
    public static string Of(string text, int length = 400) => Order().Replace(VisibleText.Clip(VisibleText.Line(text), length), "$0 ");

    [GeneratedRegex(@"^\s*:(?=:)|#(?=#[A-Za-z]*\[)")]
    private static partial Regex Order();
}
