using System.Globalization;

namespace Conformance.Cli.Tests.Killing;

/// <summary>What one lie costs: the checks that fired on it.</summary>
/// <param name="Defect">The lie.</param>
/// <param name="Area">What it is about.</param>
/// <param name="Contract">The contract on which it was told; empty where it fits none.</param>
/// <param name="Checks">The checks that fired, in the order of the catalogue.</param>
/// <param name="CasesToFirst">How many cases were judged until one fired, that one counted; null where none did.</param>
internal sealed record KillRow(string Defect, string Area, string Contract, IReadOnlyList<string> Checks, int? CasesToFirst)
{
    /// <summary>What stands in the table where no check sees the lie yet.</summary>
    public const string Awaits = "awaits";

    /// <summary>The row of a Markdown table.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"| `{Defect}` | {Contract} | {CasesToFirst} | {(Checks.Count == 0 ? Awaits : string.Join(", ", Checks.Select(c => $"`{c}`")))} |");
}
