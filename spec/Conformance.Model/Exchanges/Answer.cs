namespace Conformance.Model;

/// <summary>What a target said to one request.</summary>
public sealed record Answer
{
    /// <summary>The status code, or 0 where the answer ended before one was read.</summary>
    public required int Status { get; init; }

    /// <summary>Header lines in order, those of the body among them.</summary>
    public IReadOnlyList<Field> Headers { get; init; } = [];

    /// <summary>The body's bytes, as far as they came and the limit allowed.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>How the answer ended.</summary>
    public AnswerEnd End { get; init; } = AnswerEnd.Complete;

    /// <summary>What went wrong at the end, in words, or null.</summary>
    public string? EndReason { get; init; }

    /// <summary>From the first byte written to the last byte read.</summary>
    public required TimeSpan Elapsed { get; init; }

    /// <summary>The first value of a header, compared without case, or null.</summary>
    public string? Header(string name)
    {
        foreach (var field in Headers)
        {
            if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase)) return field.Value;
        }

        return null;
    }

    /// <summary>All values of a header in order.</summary>
    public IEnumerable<string> HeaderLines(string name) => Headers
        .Where(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase))
        .Select(f => f.Value);

    /// <summary>The value of <c>Content-Type</c>, or null.</summary>
    public string? ContentType => Header("Content-Type");

    /// <summary>True for 2xx.</summary>
    public bool IsSuccess => Status is >= 200 and < 300;
}
