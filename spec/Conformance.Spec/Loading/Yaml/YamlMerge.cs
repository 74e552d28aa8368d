namespace Conformance.Spec.Loading.Yaml;

/// <summary>What stands behind the name <c>&lt;&lt;</c> of a mapping.</summary>
internal enum YamlMerge
{
    /// <summary>The name was not the last one read.</summary>
    None,

    /// <summary>One alias is to come, or a list of them.</summary>
    Value,

    /// <summary>The list is open.</summary>
    List,
}
