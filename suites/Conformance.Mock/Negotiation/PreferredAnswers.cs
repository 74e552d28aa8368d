using System.Globalization;
using System.Text.Json;

using Conformance.Mock.Answers;
using Conformance.Mock.Errors;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Negotiation;

/// <summary>Answers as a client prefers, out of what the operation documents; nothing is kept or changed.</summary>
/// <param name="ground">What it stands on.</param>
internal sealed class PreferredAnswers(Ground ground)
{
    /// <summary>The answer with the status and the example that are preferred; 400 with what there is where the operation has none such.</summary>
    public Reply Answer(Visit visit, Preferences wanted)
    {
        var responses = Candidates(visit.Model.Operation, wanted).ToList();
        if (responses.Count == 0) return None(visit, $"code={wanted.Code} is not documented; there are {Statuses(visit.Model.Operation)}");
        var shown = responses.SelectMany(Contents).FirstOrDefault(s => Example(s.Content, wanted) is not null);
        if (wanted.Example is not null && shown.Response is null) return None(visit, $"example={wanted.Example} is not documented; there are {Examples(responses)}");
        var response = shown.Response ?? responses[0];
        var reply = Show(visit, wanted, response, StatusOf(response, wanted));
        return reply.With("Preference-Applied", wanted.ToString());
    }

    private static IEnumerable<Response> Candidates(Operation operation, Preferences wanted)
    {
        if (wanted.Code is null) return operation.Responses.Where(r => r.Status.IsSuccess).DefaultIfEmpty(operation.ResponseFor(200)).OfType<Response>();
        var isStatus = int.TryParse(wanted.Code, NumberStyles.None, CultureInfo.InvariantCulture, out var status) && status is >= 200 and <= 599;
        return isStatus && operation.ResponseFor(status) is { } response ? [response] : [];
    }

    private static int StatusOf(Response response, Preferences wanted) =>
        wanted.Code is null ? response.Status.Code ?? 200 : int.Parse(wanted.Code, CultureInfo.InvariantCulture);

    /// <summary>An example, else the profile's shape of an error, else what the schema allows.</summary>
    private Reply Show(Visit visit, Preferences wanted, Response response, int status)
    {
        var content = response.Content.FirstOrDefault(c => wanted.Example is not null && Example(c, wanted) is not null)
            ?? visit.Accepted.Choose(response.Content)
            ?? (status >= 400 && response.Content.Count > 0 ? response.Content[0] : null);
        if (content is null && response.Content.Count > 0) return ground.Refuse(visit, Refusal.NotAcceptable, "No media type that is accepted is offered.");
        var example = content is null || wanted.IsDynamic ? null : Example(content, wanted);
        return status >= 400 && example is null
            ? ground.Errors.Answer(visit.Call, visit.Model.Operation, Trouble.Of(RefusalOf(status), "The client prefers this answer."), status)
            : visit.Model.Successes.Show(response, status, content, example, visit.Fingerprint(ground.Options.Seed));
    }

    private static JsonElement? Example(MediaContent content, Preferences wanted) =>
        content.Examples.FirstOrDefault(e => wanted.Example is null || e.Name == wanted.Example)?.Value;

    private Reply None(Visit visit, string problem) =>
        ground.Errors.Answer(visit.Call, visit.Model.Operation, new Trouble(Refusal.Constraint, $"Prefer: {problem}", [$"header Prefer: {problem}"]), 400);

    private static IEnumerable<(Response Response, MediaContent Content)> Contents(Response response) => response.Content.Select(c => (response, c));

    private static string Statuses(Operation operation) => Listed(operation.Responses.Select(r => r.Status.ToString()));

    private static string Examples(IEnumerable<Response> responses) =>
        Listed(responses.SelectMany(r => r.Content).SelectMany(c => c.Examples).Select(e => e.Name).Where(n => n.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } list ? list : "none";

    private static Refusal RefusalOf(int status) => status switch
    {
        401 => Refusal.Credentials,
        403 => Refusal.Scope,
        404 or 410 => Refusal.UnknownId,
        405 => Refusal.Method,
        406 => Refusal.NotAcceptable,
        409 => Refusal.Conflict,
        415 => Refusal.MediaType,
        429 => Refusal.RateLimit,
        _ => Refusal.Constraint,
    };
}
