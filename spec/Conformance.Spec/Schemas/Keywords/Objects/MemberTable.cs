using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;
using Conformance.Spec.Schemas.Errors;
using Conformance.Spec.Schemas.Values;

namespace Conformance.Spec.Schemas.Keywords.Objects;

/// <summary>The properties that an object schema names: their schemas, and which of them are required of whom.</summary>
internal sealed class MemberTable
{
    /// <summary>So many required properties are counted in one word; the few schemas with more look the others up by name.</summary>
    private const int WordLength = 64;

    private readonly NamedMember[] _members;
    private readonly NameTable _names;
    private readonly SchemaNode?[] _nodes;
    private readonly bool[] _writeOnly;
    private readonly ulong[] _bits;
    private readonly ulong[] _masks = new ulong[Directions];
    private readonly NamedMember[] _further;

    /// <param name="members">In the schema's order, then the required ones that it does not describe.</param>
    public MemberTable(NamedMember[] members)
    {
        _members = members;
        _names = new([.. members.Select(member => member.Name)]);
        _nodes = [.. members.Select(member => member.Node)];
        _writeOnly = [.. members.Select(member => member is { IsWriteOnly: true, Node: not null })];
        _bits = new ulong[members.Length];
        var required = 0;
        for (var i = 0; i < members.Length; i++)
        {
            if (members[i].IsRequired && required < WordLength) Require(members[i], _bits[i] = 1UL << required++);
        }

        _further = required < WordLength ? [] : [.. members.Where(member => member.IsRequired).Skip(WordLength)];
    }

    private static int Directions => (int)Direction.Response + 1;

    /// <summary>The ordinal of a member's name, or -1.</summary>
    public int Find(JsonProperty member, int likely)
    {
        var raw = JsonMarshal.GetRawUtf8PropertyName(member);
        return raw.Contains((byte)'\\') ? FindEscaped(raw) : _names.Find(raw, likely);
    }

    public ulong RequiredBit(int ordinal) => ordinal < 0 ? 0 : _bits[ordinal];

    /// <summary>The schema of the property; null where it has none here.</summary>
    public SchemaNode? NodeOf(int ordinal) => ordinal < 0 ? null : _nodes[ordinal];

    /// <summary>True if the property must not appear in what <paramref name="direction"/> carries.</summary>
    public bool IsForbidden(int ordinal, Direction direction) => direction == Direction.Response && _writeOnly[ordinal];

    public bool HasRequired(ulong seen, JsonElement instance, Direction direction)
    {
        var mask = _masks[(int)direction];
        if ((seen & mask) != mask) return false;
        foreach (var member in _further)
        {
            if (member.IsRequiredIn(direction) && !instance.TryGetProperty(member.Name, out _)) return false;
        }

        return true;
    }

    public IEnumerable<string> Missing(JsonElement instance, Direction direction) => _members
        .Where(member => member.IsRequiredIn(direction) && !instance.TryGetProperty(member.Name, out _))
        .Select(member => member.Name);

    public string DeclaredNames()
    {
        var names = _members.Where(member => member.Node is not null).Select(member => Wording.Quote(member.Name)).ToArray();
        return names.Length == 0 ? "none" : Wording.Some(names);
    }

    private void Require(NamedMember member, ulong bit)
    {
        for (var direction = 0; direction < Directions; direction++)
        {
            if (member.IsRequiredIn((Direction)direction)) _masks[direction] |= bit;
        }
    }

    private int FindEscaped(ReadOnlySpan<byte> raw)
    {
        using var name = new InstanceText(raw, stackalloc byte[256]);
        return _names.Find(name.Utf8, likely: -1);
    }
}
