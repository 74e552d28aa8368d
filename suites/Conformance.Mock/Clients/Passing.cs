using Conformance.Mock.Answers;
using Conformance.Mock.Requests;

namespace Conformance.Mock.Clients;

/// <summary>Puts together what passed between a client and the mock, and hands it on.</summary>
/// <param name="judge">Holds calls against the contract.</param>
/// <param name="observe">Takes what passed; several threads call it.</param>
internal sealed class Passing(CallJudge judge, Action<Passage> observe)
{
    /// <summary>Hands on a call and its answer.</summary>
    public void Note(Call call, Reply reply, TimeSpan elapsed) => Note(call, judge.Judge(call), AnswerOf(reply, elapsed));

    /// <summary>Hands on a call that was judged already, and its answer.</summary>
    public void Note(Call call, CallJudgement judgement, Answer answer) => observe(new Passage
    {
        Operation = judgement.Operation,
        Request = RequestOf(call),
        Parameters = judgement.Parameters,
        Violations = judgement.Violations,
        Answer = answer,
    });

    private static Request RequestOf(Call call) => new()
    {
        Method = call.Method,
        Target = call.Query.Length == 0 ? call.Path : $"{call.Path}?{call.Query}",
        Headers = [.. call.Headers.SelectMany(h => h.Value, (h, line) => new Field(h.Key, line ?? ""))],
        Body = call.Body.IsEmpty ? null : call.Body,
    };

    private static Answer AnswerOf(Reply reply, TimeSpan elapsed) => new()
    {
        Status = reply.Status,
        Headers = reply.ContentType is { } type ? [.. reply.Headers, new Field("Content-Type", type)] : reply.Headers,
        Body = reply.Body.ToMemory(),
        Elapsed = elapsed,
    };
}
