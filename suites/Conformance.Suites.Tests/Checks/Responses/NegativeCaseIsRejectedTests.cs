using Conformance.Suites.Checks.Responses;

namespace Conformance.Suites.Tests.Checks.Responses;

public sealed class NegativeCaseIsRejectedTests : CheckTests<NegativeCaseIsRejected>;
