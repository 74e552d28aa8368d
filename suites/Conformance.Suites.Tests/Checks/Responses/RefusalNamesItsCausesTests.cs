using Conformance.Suites.Checks.Responses;

namespace Conformance.Suites.Tests.Checks.Responses;

public sealed class RefusalNamesItsCausesTests : CheckTests<RefusalNamesItsCauses>;
