namespace Conformance.Suites.Safety;

/// <summary>The methods that a target beyond this machine gets.</summary>
public static class SafeMethods
{
    /// <summary>True for GET, HEAD and OPTIONS, written exactly so.</summary>
    public static bool Contains(string method) => method is "GET" or "HEAD" or "OPTIONS";
}
