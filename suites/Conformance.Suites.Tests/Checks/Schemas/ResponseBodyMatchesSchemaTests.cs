using Conformance.Suites.Checks.Schemas;

namespace Conformance.Suites.Tests.Checks.Schemas;

public sealed class ResponseBodyMatchesSchemaTests : CheckTests<ResponseBodyMatchesSchema>;
