using System.Collections.Concurrent;
using System.Collections.Frozen;
using Bogus;

namespace Conformance.Generators.Values.Text;

/// <summary>Texts that look like what the name says: an <c>email</c> like one, a <c>city</c> like one.</summary>
internal sealed class NamedTexts
{
    private readonly ConcurrentDictionary<string, Func<Faker, string, string>> _known = new(StringComparer.Ordinal);

    /// <summary>By the words of a name, longest end first: <c>billing zip code</c>, <c>zip code</c>, <c>code</c>.</summary>
    private static readonly FrozenDictionary<string, Func<Faker, string, string>> Makers = NamedTextTable.Rows.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A text for a name.</summary>
    /// <param name="name">The parameter or property, or null.</param>
    /// <param name="faker">Bogus, at the value's seed.</param>
    /// <param name="fresh">What makes the text differ from that of every other case.</param>
    public string Draw(string? name, Faker faker, string fresh) => (name is null ? NamedTextTable.Word : _known.GetOrAdd(name, Find))(faker, fresh);

    private static Func<Faker, string, string> Find(string name)
    {
        var words = NameWords.Split(name);
        return Enumerable.Range(0, words.Count)
            .Select(i => Makers.GetValueOrDefault(string.Join(' ', words.Skip(i))))
            .FirstOrDefault(m => m is not null) ?? NamedTextTable.Word;
    }
}
