using Conformance.Model;

namespace Conformance.Spec.Profiles.Reading;

/// <summary>
/// The keys of one kind of object in a settings file: reads such an object strictly, every fault at once, and is its documentation.
/// </summary>
/// <typeparam name="T">The record that the object describes.</typeparam>
/// <param name="section">The name of the object in messages and documentation.</param>
/// <param name="keys">The keys, in the order in which documentation shows them.</param>
public sealed class KeyTable<T>(string section, params IReadOnlyList<Key<T>> keys)
{
    /// <summary>The keys as documentation shows them.</summary>
    public IEnumerable<KeyLine> Lines => keys.Select(k => new KeyLine(section, k.Name, k.Type, k.Required, k.Summary));

    /// <summary>Reads an object.</summary>
    /// <param name="start">What holds for keys that are absent.</param>
    /// <param name="setting">The object; faults go to its <see cref="Setting.Faults"/>.</param>
    public T Read(T start, Setting setting)
    {
        var members = setting.Members();
        if (members is null) return start;
        foreach (var missing in keys.Where(k => k.Required && !members.ContainsKey(k.Name))) setting.Fault(SettingFaults.MissingKey(section, missing.Name));
        return members.Aggregate(start, (value, member) => ReadMember(value, member.Key, member.Value));
    }

    /// <summary>Reads a list of such objects.</summary>
    /// <param name="setting">The list; faults go to its <see cref="Setting.Faults"/>.</param>
    /// <param name="start">What holds for keys that are absent, given the place of the object.</param>
    public IReadOnlyList<T> ReadAll(Setting setting, Func<Place, T> start) => [.. setting.Items().Select(item => Read(start(item.Place), item))];

    private T ReadMember(T value, string name, Setting setting)
    {
        if (keys.FirstOrDefault(k => k.Name == name) is { } key) return key.Read(value, setting);
        setting.Fault(SettingFaults.UnknownKey(section, name, keys.Select(k => k.Name)));
        return value;
    }
}
