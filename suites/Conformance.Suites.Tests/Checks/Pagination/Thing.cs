namespace Conformance.Suites.Tests.Checks.Pagination;

/// <summary>What the lists of <see cref="PagedServer"/> hold.</summary>
internal sealed record Thing(string Id, string Name, int Rank, string Status)
{
    public static Thing Number(int number) => new($"t{number:000}", $"{(char)('a' + (number * 7 % 26))}{number}", number * 5 % 7, number % 3 == 0 ? "BLOCKED" : "ACTIVE");
}
