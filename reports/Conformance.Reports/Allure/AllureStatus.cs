namespace Conformance.Reports.Allure;

/// <summary>How a test or a step ended, in Allure's words.</summary>
public enum AllureStatus
{
    /// <summary>Nothing was wrong.</summary>
    Passed,

    /// <summary>A promise is broken.</summary>
    Failed,

    /// <summary>No answer came.</summary>
    Broken,

    /// <summary>Nothing was sent.</summary>
    Skipped,

    /// <summary>Nobody can tell.</summary>
    Unknown,
}
