using Conformance.Suites.Checks.Security;

namespace Conformance.Suites.Tests.Checks.Security;

public sealed class OtherIdentityReadsNothingTests : CheckTests<OtherIdentityReadsNothing>;
