namespace Conformance.Model;

/// <summary>The origins of a value, the most trusted first.</summary>
public enum ValueOrigin
{
    /// <summary>Given by the user in a suite, a target file or on the command line.</summary>
    Configured,

    /// <summary>Created by this run.</summary>
    Created,

    /// <summary>Read from a list.</summary>
    Listed,

    /// <summary>An example of the document that validates.</summary>
    Example,

    /// <summary>Made up.</summary>
    Generated,
}
