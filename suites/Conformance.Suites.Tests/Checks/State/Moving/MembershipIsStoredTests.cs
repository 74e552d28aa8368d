using Conformance.Suites.Checks.State.Moving;

namespace Conformance.Suites.Tests.Checks.State.Moving;

public sealed class MembershipIsStoredTests : StateCheckTests<MembershipIsStored>;
