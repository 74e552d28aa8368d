using Conformance.Suites.Checks.Headers;

namespace Conformance.Suites.Tests.Checks.Headers;

public sealed class RateLimitHeadersAreSentTests : CheckTests<RateLimitHeadersAreSent>;
