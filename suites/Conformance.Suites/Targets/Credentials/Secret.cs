namespace Conformance.Suites.Targets.Credentials;

/// <summary>A value that is written down only as <c>{{secret:NAME}}</c>.</summary>
/// <param name="Name">Letters, digits and underscores: curl lines read it as an environment variable.</param>
/// <param name="Value">The value.</param>
public sealed record Secret(string Name, string Value)
{
    /// <summary>What stands in its place.</summary>
    public string Mask => $"{{{{secret:{Name}}}}}";

    /// <summary>Without the value: a log may print this.</summary>
    public override string ToString() => Mask;
}
