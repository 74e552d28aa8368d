namespace Conformance.Mock.Errors;

/// <summary>Which status says which refusal, the usual one first.</summary>
internal static class RefusalStatus
{
    /// <summary>
    /// The usual status where HTTP has one for this refusal and it may be given; else the first that the operation documents, else the
    /// first that the profile allows.
    /// </summary>
    public static int Of(Refusal refusal, Operation? operation, Profile profile)
    {
        var usual = Usual(refusal);
        if (refusal is Refusal.MediaType && MayGive(usual[0])) return usual[0];
        foreach (var status in usual)
        {
            if (operation?.ResponseFor(status) is not null) return status;
        }

        return Array.Find(usual, MayGive) is var allowed and > 0 ? allowed : usual[0];

        bool MayGive(int status) => operation?.ResponseFor(status) is not null || profile.Allows(ProbeOf(refusal), status);
    }

    /// <summary>The words for it in a profile's <c>when</c>, the closest first.</summary>
    public static IReadOnlyList<string> Words(Refusal refusal) => refusal switch
    {
        Refusal.Malformed => ["malformed", "constraint"],
        Refusal.Constraint or Refusal.Conflict => ["constraint"],
        Refusal.MediaType => ["content-type", "malformed", "constraint"],
        Refusal.NotAcceptable => ["accept", "constraint"],
        Refusal.UnknownPath => ["unknown-path", "unknown-id"],
        Refusal.UnknownId or Refusal.IllShapedId => ["unknown-id", "constraint"],
        Refusal.Method => ["method"],
        Refusal.Credentials => ["credentials"],
        Refusal.Scope => ["scope"],
        Refusal.State => ["state", "method", "constraint", "scope"],
        Refusal.RateLimit => ["rate-limit"],
        _ => [],
    };

    private static int[] Usual(Refusal refusal) => refusal switch
    {
        Refusal.Malformed or Refusal.Constraint => [400, 422],
        Refusal.MediaType => [415, 400, 422],
        Refusal.NotAcceptable => [406],
        Refusal.UnknownPath => [404],
        Refusal.UnknownId => [404, 410, 400],
        Refusal.IllShapedId => [400, 404, 422],
        Refusal.Method => [405],
        Refusal.Credentials => [401],
        Refusal.Scope => [403, 404],
        Refusal.State => [409, 400, 403, 405],
        Refusal.Conflict => [409, 400, 422],
        _ => [429],
    };

    private static Probe ProbeOf(Refusal refusal) => refusal switch
    {
        Refusal.Malformed or Refusal.Constraint => Probe.Constraint,
        Refusal.MediaType => Probe.ContentType,
        Refusal.NotAcceptable => Probe.Accept,
        Refusal.UnknownPath => Probe.OddPath,
        Refusal.UnknownId or Refusal.IllShapedId => Probe.UnknownId,
        Refusal.Method => Probe.Method,
        Refusal.Credentials => Probe.Credentials,
        Refusal.Scope => Probe.Scope,
        Refusal.Conflict => Probe.Duplicate,
        _ => Probe.Positive,
    };
}
