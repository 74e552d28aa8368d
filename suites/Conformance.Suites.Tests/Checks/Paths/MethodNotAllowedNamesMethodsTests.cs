using Conformance.Suites.Checks.Paths;

namespace Conformance.Suites.Tests.Checks.Paths;

public sealed class MethodNotAllowedNamesMethodsTests : CheckTests<MethodNotAllowedNamesMethods>;
