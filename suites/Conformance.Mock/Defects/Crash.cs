using Conformance.Mock.Answers;

namespace Conformance.Mock.Defects;

/// <summary>What a server answers when its code fails.</summary>
internal static class Crash
{
    private static readonly ReadOnlyMemory<byte> Body = """{"error":"Internal Server Error"}"""u8.ToArray();

    /// <summary>The answer.</summary>
    public static Reply Reply { get; } = new() { Status = 500, ContentType = "application/json", Body = ReplyBody.Of(Body) };
}
