using Conformance.Suites.Checks.State.Changing;

namespace Conformance.Suites.Tests.Checks.State.Changing;

public sealed class UpdateIsStoredTests : StateCheckTests<UpdateIsStored>;
