using System.Text.Json;

namespace Conformance.Model.Tests.Profiles;

public sealed class OperationFilterTests
{
    private static readonly Operation[] Operations =
    [
        Make("GET", "/users", "listUsers", "User"),
        Make("POST", "/users", "createUser", "User"),
        Make("GET", "/users/{id}", "readUser", "User"),
        Make("POST", "/users/{userId}/lifecycle/activate", "activateUser", "UserLifecycle"),
        Make("GET", "/users/{userId}/factors/{factorId}", null, "Factor") with
        {
            Extensions = new Dictionary<string, JsonElement>
            {
                ["x-okta-lifecycle"] = JsonSerializer.SerializeToElement(new { lifecycle = "EA", general = false }),
                ["x-role"] = JsonSerializer.SerializeToElement("admin"),
            },
            Security = [new(new Dictionary<string, IReadOnlyList<string>> { ["oauth"] = ["users.read"] })],
        },
    ];

    [TestCase("path:/users", ExpectedResult = "GET /users|POST /users")]
    [TestCase("path:/users/{}", ExpectedResult = "GET /users/{id}")]
    [TestCase("path:/users/{id}", ExpectedResult = "GET /users/{id}")]
    [TestCase("path:/users/{}/*/{}", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("path:*/lifecycle/*", ExpectedResult = "POST /users/{userId}/lifecycle/activate")]
    [TestCase("tag:User,tag:Factor", ExpectedResult = "GET /users|POST /users|GET /users/{id}|GET /users/{userId}/factors/{factorId}")]
    [TestCase("operation:list*, operation:readUser", ExpectedResult = "GET /users|GET /users/{id}")]
    [TestCase("operation:GET /users", ExpectedResult = "GET /users")]
    [TestCase("scope:users.*", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("lifecycle:EA", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("x-role:admin", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("x-okta-lifecycle.general:false", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("x-okta-lifecycle.other:*", ExpectedResult = "")]
    [TestCase("path:*", ExpectedResult = "GET /users|POST /users|GET /users/{id}|POST /users/{userId}/lifecycle/activate|GET /users/{userId}/factors/{factorId}")]
    [TestCase("path:*{}", ExpectedResult = "GET /users/{id}|GET /users/{userId}/factors/{factorId}")]
    [TestCase("path:/users/{}*", ExpectedResult = "GET /users/{id}|POST /users/{userId}/lifecycle/activate|GET /users/{userId}/factors/{factorId}")]
    [TestCase("path:/user?", ExpectedResult = "GET /users|POST /users")]
    [TestCase("path:*s*s*s/{}**", ExpectedResult = "GET /users/{userId}/factors/{factorId}")]
    [TestCase("path:/users/*/activat", ExpectedResult = "")]
    [TestCase("path:", ExpectedResult = "")]
    [TestCase("operation:GET /users/{}", ExpectedResult = "GET /users/{id}")]
    [TestCase("tag:user", ExpectedResult = "")]
    [TestCase("tag:Group", ExpectedResult = "")]
    public string Matches_what_its_expression_names(string expression) => Keys(new([expression]));

    [Test]
    public void Means_and_by_several_expressions() => Keys(new(["path:/users*", "method:post"])).ShouldBe("POST /users|POST /users/{userId}/lifecycle/activate");

    [Test]
    public void Leaves_out_what_it_excepts() =>
        Keys(new(["method:GET"]) { Except = new(["path:/users/{}*"]) }).ShouldBe("GET /users");

    [Test]
    public void Matches_all_without_an_expression() => Operations.ShouldAllBe(o => OperationFilter.Any.Matches(o));

    [TestCase("users")]
    [TestCase("paths:/users")]
    [TestCase("tag:User,listUsers")]
    [TestCase(":User")]
    public void Names_an_expression_without_a_known_key(string expression) => OperationFilter.Problem(expression).ShouldBe(
        $"'{expression.Split(',')[^1]}' is not key:glob with a key of operation, path, method, tag, scope, lifecycle or an x- extension");

    private static string Keys(OperationFilter filter) => string.Join('|', Operations.Where(filter.Matches).Select(o => o.Key));

    private static Operation Make(string method, string path, string? id, string tag) => new()
    {
        Ordinal = 0,
        Method = method,
        Path = path,
        Id = id,
        Tags = [tag],
        Place = default,
    };
}
