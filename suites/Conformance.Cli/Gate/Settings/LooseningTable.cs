namespace Conformance.Cli.Gate.Settings;

/// <summary>What of each kind of settings file can come to judge less strictly.</summary>
internal static class LooseningTable
{
    /// <summary>The names of the files that are looked at, where documents stand.</summary>
    public static IReadOnlyList<string> Names { get; } = ["profile.yaml", "suite.yaml", "gate.yaml"];

    /// <summary>The rules for all kinds: a member means the same in each kind that has it.</summary>
    public static IReadOnlyList<LooseningRule> Rules { get; } =
    [
        new("/strict", "It is no longer strict", Looseness.IsUnset),
        new("/statuses", "It lets a request get one more status", Looseness.AnyLetsThroughMore),
        new("/checks", "It makes less of what a check finds, or leaves checks out", Checks),
        new("/exclude-checks", "It leaves out a check", Looseness.LetsThroughMore),
        new("/phases", "It leaves out a phase", Looseness.DemandsLess),
        new("/unavailable", "It skips operations by one more answer", Looseness.LetsThroughMore),
        new("/unsafe", "It sends one more operation nowhere", Looseness.LetsThroughMore),
        new("/eventual", "It lets one more read be late", Looseness.LetsThroughMore),
        new("/waivers", "It waives more, or for longer", Looseness.LetsThroughMore),
        new("/levels", "It makes less of a change", Looseness.WeighsLess),
        new("/notice", "It demands less notice", Looseness.AnyFell),
    ];

    /// <summary>In a suite these are the names of the checks that judge, in a profile entries that change what some say.</summary>
    private static IEnumerable<string> Checks(System.Text.Json.JsonElement before, System.Text.Json.JsonElement after)
    {
        var list = after.ValueKind == System.Text.Json.JsonValueKind.Array ? after : before;
        var ofProfile = list.ValueKind == System.Text.Json.JsonValueKind.Array && list.EnumerateArray().Any(i => i.ValueKind == System.Text.Json.JsonValueKind.Object);
        return ofProfile ? Looseness.LetsThroughMore(before, after) : Looseness.DemandsLess(before, after);
    }
}
