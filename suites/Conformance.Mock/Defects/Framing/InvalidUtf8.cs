using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.Framing;

/// <summary>A JSON body has bytes that are not UTF-8.</summary>
internal sealed class InvalidUtf8 : Defect
{
    /// <inheritdoc/>
    public override string Id => "invalid-utf8";

    /// <inheritdoc/>
    public override string Summary => "A JSON body has bytes that are not UTF-8.";

    /// <inheritdoc/>
    public override string Where => "operations that answer JSON";

    /// <inheritdoc/>
    public override bool Fits(OperationModel model) => model.Successes.Shape is not null;

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        if (!reply.IsSuccess || reply.ContentType is not { } type || !MediaTypes.IsJson(type)) return reply;
        var bytes = reply.Body.ToMemory();
        var quote = bytes.Span.IndexOf((byte)'"') + 1;
        return quote == 0 ? reply : reply with { Body = new ReplyBody([bytes[..quote], new byte[] { 0xFF }, bytes[quote..]]) };
    }
}
