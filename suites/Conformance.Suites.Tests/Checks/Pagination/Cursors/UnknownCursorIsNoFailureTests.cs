using Conformance.Suites.Checks.Pagination.Cursors;

namespace Conformance.Suites.Tests.Checks.Pagination.Cursors;

public sealed class UnknownCursorIsNoFailureTests : ListCheckTests<UnknownCursorIsNoFailure>;
