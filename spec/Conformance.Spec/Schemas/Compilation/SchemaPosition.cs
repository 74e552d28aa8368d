using Conformance.Model;
using Conformance.Spec.Schemas.Resources;

namespace Conformance.Spec.Schemas.Compilation;

/// <summary>Where a schema or a keyword stands; its pointer is written only when someone reads it.</summary>
internal sealed class SchemaPosition
{
    private readonly SchemaPosition? _parent;
    private string? _pointer;

    public SchemaPosition(SchemaFile file, string pointer)
    {
        File = file;
        Token = "";
        _pointer = pointer;
    }

    private SchemaPosition(SchemaPosition parent, string token)
    {
        File = parent.File;
        _parent = parent;
        Token = token;
    }

    public SchemaFile File { get; }

    /// <summary>The last token, or nothing at a root.</summary>
    public string Token { get; }

    public string Pointer => _pointer ??= JsonPointer.Append(_parent!.Pointer, Token);

    public Place Place => File.PlaceOf(Pointer);

    public SchemaPosition Child(string token) => new(this, token);
}
