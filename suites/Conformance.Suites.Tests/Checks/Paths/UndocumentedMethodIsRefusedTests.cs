using Conformance.Suites.Checks.Paths;

namespace Conformance.Suites.Tests.Checks.Paths;

public sealed class UndocumentedMethodIsRefusedTests : CheckTests<UndocumentedMethodIsRefused>;
