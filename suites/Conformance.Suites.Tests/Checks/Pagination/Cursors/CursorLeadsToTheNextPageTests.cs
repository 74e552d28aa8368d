using Conformance.Suites.Checks.Pagination.Cursors;

namespace Conformance.Suites.Tests.Checks.Pagination.Cursors;

public sealed class CursorLeadsToTheNextPageTests : ListCheckTests<CursorLeadsToTheNextPage>;
