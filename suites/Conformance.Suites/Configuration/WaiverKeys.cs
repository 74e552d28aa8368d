using System.Globalization;
using System.Text.Json;
using Conformance.Spec.Profiles.Reading;
using Conformance.Suites.Checks;

namespace Conformance.Suites.Configuration;

/// <summary>The keys of an entry of <c>waivers</c>.</summary>
internal static class WaiverKeys
{
    internal static KeyTable<Waiver> Table { get; } = new(
        "waivers",
        new("fingerprint", "text", "The failure, as reports print it.", (w, s) => w with { Fingerprint = s.Text() }),
        new("check", "check id", "The check, where no fingerprint says which failure.", (w, s) => w with { Check = s.Word([.. CheckCatalogue.All.Select(c => c.Id)]) }),
        new("operation", "filter", "The operations it speaks of; all where absent.", (w, s) => w with { Match = s.Filter() }),
        new("reason", "text", "Why the failure is accepted.", (w, s) => w with { Reason = s.Text() ?? "" }) { Required = true },
        new("until", "date", "The last day on which it is accepted: YYYY-MM-DD.", (w, s) => w with { Until = Date(s) }) { Required = true });

    internal static IReadOnlyList<Waiver> ReadAll(Setting setting) => [.. setting.Items().Select(Read)];

    private static Waiver Read(Setting setting)
    {
        var waiver = Table.Read(new Waiver { Place = setting.Place }, setting);
        if (setting.Json.ValueKind == JsonValueKind.Object && waiver is { Fingerprint: null, Check: null })
            setting.Fault(new SettingFault("unbounded-waiver", "A waiver names a fingerprint or a check.", "Add 'fingerprint' or 'check'."));
        return waiver;
    }

    private static DateOnly Date(Setting setting)
    {
        if (setting.Text() is not { } text) return default;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        setting.Fault(SettingFaults.WrongForm(text, "a date such as 2027-01-31"));
        return default;
    }
}
