using System.Text.Json;
using Conformance.Model;

namespace Conformance.Generators.Values.Sources;

/// <summary>
/// A value that the user gave for every parameter and property of a name. Exactly one of <paramref name="Literals"/>,
/// <paramref name="EnvironmentVariable"/> and <paramref name="BogusRule"/> says which.
/// </summary>
/// <param name="Name">The name of the parameter or property; compared exactly, for headers without case.</param>
/// <param name="Match">The operations it holds for.</param>
/// <param name="Literals">Values of which each case takes one; empty where another member gives the value.</param>
/// <param name="EnvironmentVariable">The name of the environment variable that holds the value, or null.</param>
/// <param name="BogusRule">A rule of Bogus: <c>Internet.Email</c>, or text with rules in it as in <c>{{internet.email}}</c>; or null.</param>
public sealed record ConfiguredValue(
    string Name,
    OperationFilter Match,
    IReadOnlyList<JsonElement> Literals,
    string? EnvironmentVariable = null,
    string? BogusRule = null);
