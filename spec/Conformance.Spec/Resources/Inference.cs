namespace Conformance.Spec.Resources;

/// <summary>Something that the document does not say and that was concluded, with the reason.</summary>
/// <param name="Subject">What it is about, in a word: <c>id</c>, <c>list</c>, <c>status</c>.</param>
/// <param name="Conclusion">What was concluded.</param>
/// <param name="Reason">Why.</param>
public sealed record Inference(string Subject, string Conclusion, string Reason)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Subject}: {Conclusion} ({Reason})";
}
