using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Loading;

namespace Conformance.Cli.Gate.Settings;

/// <summary>Finds profiles, suites and waivers that judge less strictly in the revision than in the base.</summary>
/// <param name="before">The base.</param>
/// <param name="after">The revision.</param>
/// <param name="waivers">The absolute path of the file of <c>--waivers</c>, or null.</param>
internal sealed class LooserSettings(GateSource before, GateSource after, string? waivers)
{
    /// <summary>A warning at each place.</summary>
    public IEnumerable<Diagnostic> Find()
    {
        foreach (var name in before.Settings.Keys.Union(after.Settings.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var path = after.Settings.GetValueOrDefault(name) ?? before.Settings[name];
            foreach (var warning in Compare(path, Read(before, before.Settings.GetValueOrDefault(name)), Read(after, after.Settings.GetValueOrDefault(name)))) yield return warning;
        }

        // On the disk there is one such file for both sides.
        if (waivers is null || before.Options.ReadFile is null || after.Settings.Values.Contains(waivers, StringComparer.Ordinal)) yield break;
        foreach (var warning in Compare(waivers, Read(before, waivers), Read(after, waivers))) yield return warning;
    }

    private static IEnumerable<Diagnostic> Compare(string path, SourceDocument? old, SourceDocument? now) =>
        from rule in LooseningTable.Rules
        from pointer in rule.Find(Member(old, rule.Pointer), Member(now, rule.Pointer))
        let place = now?.PlaceOf(rule.Pointer + pointer) ?? new Place(path, rule.Pointer, 0, 0)
        select new Diagnostic("judged-less-strictly", Severity.Warning, place, $"{rule.Words}{Quote(now, rule.Pointer + pointer)}.", "The base did not; see that it is meant.");

    private static JsonElement Member(SourceDocument? file, string pointer) => file is not null && file.TryResolve(pointer, out var member) ? member : default;

    private static string Quote(SourceDocument? file, string pointer)
    {
        if (file is null) return ": the file is gone";
        if (!file.TryResolve(pointer, out var value)) return "";
        var text = value.GetRawText().ReplaceLineEndings(" ");
        return $": {VisibleText.Line(text.Length > 120 ? $"{text[..117]}..." : text)}";
    }

    private static SourceDocument? Read(GateSource side, string? path)
    {
        try
        {
            if (path is null) return null;
            return JsonSource.Parse(path, side.Options.ReadFile is { } read ? read(path) : File.ReadAllBytes(path)).Document;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
