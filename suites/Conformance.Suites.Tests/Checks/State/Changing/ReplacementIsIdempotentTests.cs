using Conformance.Suites.Checks.State.Changing;

namespace Conformance.Suites.Tests.Checks.State.Changing;

public sealed class ReplacementIsIdempotentTests : StateCheckTests<ReplacementIsIdempotent>;
