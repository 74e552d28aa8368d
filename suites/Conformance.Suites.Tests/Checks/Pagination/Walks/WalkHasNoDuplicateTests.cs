using Conformance.Suites.Checks.Pagination.Walks;

namespace Conformance.Suites.Tests.Checks.Pagination.Walks;

public sealed class WalkHasNoDuplicateTests : ListCheckTests<WalkHasNoDuplicate>;
