using Conformance.Suites.Checks.State.Reading;

namespace Conformance.Suites.Tests.Checks.State.Reading;

public sealed class ReadChangesNothingTests : StateCheckTests<ReadChangesNothing>;
