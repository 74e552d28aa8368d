using Conformance.Suites.Checks.State.Creating;

namespace Conformance.Suites.Tests.Checks.State.Creating;

public sealed class LinkLeadsSomewhereTests : StateCheckTests<LinkLeadsSomewhere>;
