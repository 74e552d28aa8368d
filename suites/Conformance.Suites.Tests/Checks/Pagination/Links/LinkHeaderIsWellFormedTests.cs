using Conformance.Suites.Checks.Pagination.Links;

namespace Conformance.Suites.Tests.Checks.Pagination.Links;

public sealed class LinkHeaderIsWellFormedTests : ListCheckTests<LinkHeaderIsWellFormed>;
