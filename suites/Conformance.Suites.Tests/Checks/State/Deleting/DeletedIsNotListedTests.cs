using Conformance.Suites.Checks.State.Deleting;

namespace Conformance.Suites.Tests.Checks.State.Deleting;

public sealed class DeletedIsNotListedTests : StateCheckTests<DeletedIsNotListed>;
