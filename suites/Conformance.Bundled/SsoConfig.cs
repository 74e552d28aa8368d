using Conformance.NUnit;

namespace Conformance.Bundled;

/// <summary>The single sign-on configuration API.</summary>
[Suite("sso-config")]
public sealed class SsoConfig : ConformanceFixture;
