using Conformance.Model;

namespace Conformance.Generators;

/// <summary>A parameter or body as <c>conformance plan</c> lists it.</summary>
/// <param name="Name">The parameter's name, or <c>body</c>.</param>
/// <param name="Location">The part of the request in lower case: <c>path</c>, <c>query</c>, <c>header</c>, <c>cookie</c>, <c>querystring</c>, or the body's media type.</param>
/// <param name="Required">True if a request without it breaks the contract.</param>
/// <param name="IsReference">True if the value must name something that exists on the server: made up, it proves nothing.</param>
/// <param name="Source">
/// Where positive cases take its value from besides making it up: <c>configured</c>, <c>environment variable NAME</c>, <c>rule RULE</c>,
/// <c>value source NAME</c>, <c>created by OPERATION</c>, <c>listed by OPERATION</c>, <c>enum</c>, <c>example</c>; <c>none</c> where every value is made up.
/// </param>
/// <param name="Place">Where the contract describes it.</param>
public sealed record PlannedInput(string Name, string Location, bool Required, bool IsReference, string Source, Place Place);
