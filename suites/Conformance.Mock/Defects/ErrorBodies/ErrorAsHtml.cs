using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Defects.ErrorBodies;

/// <summary>An error is a page of HTML.</summary>
internal sealed class ErrorAsHtml : Defect
{
    private static readonly ReadOnlyMemory<byte> Page = "<html><body><h1>An error occurred</h1></body></html>"u8.ToArray();

    /// <inheritdoc/>
    public override string Id => "error-as-html";

    /// <inheritdoc/>
    public override string Summary => "An error is a page of HTML.";

    /// <inheritdoc/>
    public override Reply Answer(Encounter encounter, Func<Encounter, Reply> honest)
    {
        var reply = honest(encounter);
        return reply.Status >= 400 ? reply with { ContentType = "text/html", Body = ReplyBody.Of(Page) } : reply;
    }
}
