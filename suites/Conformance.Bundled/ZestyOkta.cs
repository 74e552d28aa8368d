using Conformance.NUnit;

namespace Conformance.Bundled;

/// <summary>The Okta part of the Zesty.io accounts API.</summary>
[Suite("zesty-okta")]
public sealed class ZestyOkta : ConformanceFixture;
