using Conformance.Suites.Checks.Pagination.Sizes;

namespace Conformance.Suites.Tests.Checks.Pagination.Sizes;

public sealed class LimitBeyondTheMaximumIsRefusedTests : ListCheckTests<LimitBeyondTheMaximumIsRefused>;
