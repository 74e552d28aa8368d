using Conformance.Model;

namespace Conformance.Spec.Tests.Profiles;

public sealed class ProfileReadingTests
{
    private static readonly Profile Profile = Given.Profile(
        """
        name: shop
        strict: true
        slow-after: 1.5s
        statuses:
          any: 418
          accept: [2XX]
        errors:
          media-type: application/problem+json
          schema: { type: object, required: [code] }
          code: /code
          fresh: /id
          equal: [[/code, /link]]
          causes: /causes
          codes:
          - { status: 400, code: E1, when: constraint, summary: broken }
        pagination:
        - match: path:/items
          except: [method:POST]
          style: page-number
          position: page
          limit: size
          default-limit: 10
          minimum-limit: 1
          maximum-limit: 50
          clamps: true
          items: ''
          next: /next
          total: /total
          total-header: X-Total
          self-link: true
          endless: true
          first-page: 0
          garbage-cursor: refuse
        resources:
        - match: tag:Item
          id: /id
          delete: [path:*/stop, method:DELETE]
          delete-calls: 2
          refuses-deletion: { /system: true }
          status: /state
          initial-status: OFF
          transitions: [{ action: start, from: [OFF], to: [ON, WARM] }]
          unique: [/name]
          put: merges
          post: replaces
        eventual:
        - { match: path:/items, parameter: q, within: 30s, reason: indexed }
        credentials:
        - { scheme: key, prefix: Key, pattern: '^k$', grant: g, client-authentication: c, token-url: /t, proof-error: p }
        rate-limits:
          limit-header: L
          remaining-header: M
          reset-header: R
          reset: epoch
          on-every-answer: true
          share: 0.5
          buckets: [/items*]
          bucket-segments: 3
        unavailable:
        - { match: tag:Beta, status: 403, code: E9, reason: not bought }
        unsafe:
        - { match: path:/mail, parameters: { send: false }, reason: sends mail }
        checks:
        - { match: tag:Old, check: '*', severity: 'off', reason: gone soon }
        - { check: answer-is-timely, severity: note, reason: slow network }
        """).Profile.ShouldNotBeNull();

    [Test]
    public void Reads_the_plain_values() =>
        (Profile.Name, Profile.Strict, Profile.SlowAfter).ShouldBe(("shop", true, TimeSpan.FromSeconds(1.5)));

    [Test]
    public void Replaces_the_statuses_that_it_names_and_keeps_the_others()
    {
        string.Join(' ', Profile.AnyProbe).ShouldBe("418");
        string.Join(' ', Profile.Statuses[Probe.Accept]).ShouldBe("2XX");
        string.Join(' ', Profile.Statuses[Probe.Scope]).ShouldBe("403 404");
    }

    [Test]
    public void Reads_the_shape_of_errors()
    {
        var errors = Profile.Errors.ShouldNotBeNull();

        (errors.MediaType, errors.CodePointer, errors.FreshPointer, errors.CausesPointer).ShouldBe(("application/problem+json", "/code", "/id", "/causes"));
        errors.EqualPointers.ShouldBe([("/code", "/link")]);
        errors.Codes.ShouldBe([new ErrorCode(400, "E1", "constraint", "broken")]);
        var schema = errors.Schema.ShouldNotBeNull();
        (schema.Document, schema.Pointer, schema.Place.Line).ShouldBe(("profile.yaml", "/errors/schema", 9));
    }

    [Test]
    public void Reads_pagination()
    {
        var entry = Profile.Pagination.ShouldHaveSingleItem();

        string.Join(' ', entry.Match.Expressions.Concat(entry.Match.Except!.Expressions)).ShouldBe("path:/items method:POST");
        (entry.Place.Line > 0).ShouldBeTrue();
        (entry with { Match = OperationFilter.Any, Place = default }).ShouldBe(new PaginationProfile
        {
            Style = PaginationStyle.PageNumber,
            PositionParameter = "page",
            LimitParameter = "size",
            DefaultLimit = 10,
            MinimumLimit = 1,
            MaximumLimit = 50,
            Clamps = true,
            ItemsPointer = "",
            NextPointer = "/next",
            TotalPointer = "/total",
            TotalHeader = "X-Total",
            SelfLink = true,
            Endless = true,
            FirstPage = 0,
            GarbageCursor = "refuse",
        });
    }

    [Test]
    public void Reads_how_resources_behave()
    {
        var entry = Profile.Resources.ShouldHaveSingleItem();

        entry.Delete.ShouldBe(["path:*/stop", "method:DELETE"]);
        entry.RefusesDeletion.Select(r => $"{r.Key}={r.Value}").ShouldBe(["/system=True"]);
        entry.Unique.ShouldBe(["/name"]);
        var transition = entry.Transitions.ShouldHaveSingleItem();
        (transition.Action, string.Join(' ', transition.From), transition.To, string.Join(' ', transition.OrTo)).ShouldBe(("start", "OFF", "ON", "WARM"));
        (entry.IdPointer, entry.DeleteCalls, entry.StatusPointer, entry.InitialStatus, entry.PutMerges, entry.PostMerges).ShouldBe(("/id", 2, "/state", "OFF", true, false));
    }

    [Test]
    public void Reads_what_is_late()
    {
        var entry = Profile.Eventual.ShouldHaveSingleItem();

        (entry.Parameter, entry.Within, entry.Reason).ShouldBe(("q", TimeSpan.FromSeconds(30), "indexed"));
    }

    [Test]
    public void Reads_credentials() => (Profile.Credentials.ShouldHaveSingleItem() with { Place = default }).ShouldBe(new CredentialProfile
    {
        Scheme = "key",
        Prefix = "Key",
        Pattern = "^k$",
        Grant = "g",
        ClientAuthentication = "c",
        TokenUrl = "/t",
        ProofError = "p",
    });

    [Test]
    public void Reads_rate_limits()
    {
        var limits = Profile.RateLimits.ShouldNotBeNull();

        limits.Buckets.ShouldBe(["/items*"]);
        (limits with { Buckets = [] }).ShouldBe(new RateLimitProfile("L", "M", "R", true, true, 0.5, [], 3) with { Buckets = (limits with { Buckets = [] }).Buckets });
    }

    [Test]
    public void Reads_what_is_unavailable_unsafe_and_overridden()
    {
        var unavailable = Profile.Unavailable.ShouldHaveSingleItem();
        (unavailable.Status, unavailable.Code, unavailable.Reason).ShouldBe((403, "E9", "not bought"));
        var notSafe = Profile.Unsafe.ShouldHaveSingleItem();
        notSafe.Parameters.Select(p => $"{p.Key}={p.Value}").ShouldBe(["send=false"]);
        Profile.Checks.Select(c => $"{c.Check} {c.Severity?.ToString() ?? "off"} {c.Reason}").ShouldBe(["* off gone soon", "answer-is-timely Note slow network"]);
    }
}
