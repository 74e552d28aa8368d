using Conformance.Suites.Checks.Pagination.Choosing;

namespace Conformance.Suites.Tests.Checks.Pagination.Choosing;

public sealed class SortHoldsOnEveryPageTests : ListCheckTests<SortHoldsOnEveryPage>;
