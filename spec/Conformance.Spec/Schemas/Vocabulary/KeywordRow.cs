using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Vocabulary;

/// <summary>How keywords become code.</summary>
/// <param name="Names">The keywords that call for the reader, any of them; those read together are judged in one pass.</param>
/// <param name="Read">Compiles them; null if what stands there is no promise or not understood (then reported).</param>
internal sealed record KeywordRow(IReadOnlyList<string> Names, Func<SchemaReader, Keyword?> Read)
{
    public KeywordRow(string name, Func<SchemaReader, Keyword?> read)
        : this([name], read)
    {
    }
}
