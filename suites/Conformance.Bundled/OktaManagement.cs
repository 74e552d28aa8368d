using Conformance.NUnit;

namespace Conformance.Bundled;

/// <summary>The Okta management API.</summary>
[Suite("okta-management")]
public sealed class OktaManagement : ConformanceFixture;
