using System.Globalization;
using Conformance.Model;

namespace Conformance.Spec.Schemas.Errors;

/// <summary>The way from the instance's root to the value being explained; turned into a pointer only for an error.</summary>
internal sealed class InstancePath
{
    public static readonly InstancePath Root = new(null, "");

    private readonly InstancePath? _parent;
    private readonly string _token;

    private InstancePath(InstancePath? parent, string token)
    {
        _parent = parent;
        _token = token;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    public int Depth { get; }

    public InstancePath Member(string name) => new(this, name);

    public InstancePath Item(int index) => new(this, index.ToString(CultureInfo.InvariantCulture));

    public string ToPointer()
    {
        var tokens = new string[Depth];
        for (var at = this; at._parent is not null; at = at._parent) tokens[at.Depth - 1] = at._token;
        return string.Concat(tokens.Select(token => $"/{JsonPointer.Escape(token)}"));
    }
}
