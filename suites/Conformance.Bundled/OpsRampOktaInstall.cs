using Conformance.NUnit;

namespace Conformance.Bundled;

/// <summary>The installation of the Okta integration in OpsRamp.</summary>
[Suite("opsramp-okta-install")]
public sealed class OpsRampOktaInstall : ConformanceFixture;
