using Conformance.NUnit;

namespace Conformance.Bundled;

/// <summary>The Okta identity-providers API.</summary>
[Suite("okta-idps")]
public sealed class OktaIdps : ConformanceFixture;
