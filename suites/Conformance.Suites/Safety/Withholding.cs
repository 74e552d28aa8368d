using Conformance.Suites.Configuration;

namespace Conformance.Suites.Safety;

/// <summary>What is not sent to a target, with the reasons. A target on this machine gets everything that its file does not deny.</summary>
/// <param name="contract">The contract.</param>
/// <param name="target">The target's base URL.</param>
/// <param name="denied">What the target's file denies.</param>
public sealed class Withholding(Contract contract, Uri target, IReadOnlyList<TargetDenial> denied)
{
    /// <summary>True if something may be withheld.</summary>
    public bool IsRestricted { get; } = !Reach.IsLocal(target);

    /// <summary>The one line that says so, or null.</summary>
    public string? Notice => IsRestricted
        ? $"{target.Host} is not this machine: only documented GET, HEAD and OPTIONS are sent, one at a time, at most 5 a second."
        : null;

    /// <summary>Why nothing of an operation is sent, or null.</summary>
    public string? Reason(Operation operation)
    {
        if (denied.FirstOrDefault(d => d.Match.Matches(operation)) is { } denial) return $"denied by the target file: {denial.Reason}";
        if (!IsRestricted) return null;
        if (!SafeMethods.Contains(operation.Method)) return $"{operation.Method} is not sent beyond this machine";
        return contract.Profile.Unsafe.FirstOrDefault(u => u.Match.Matches(operation)) is { } entry
            ? $"not sent beyond this machine: {entry.Reason}"
            : null;
    }

    /// <summary>Why a case is not sent, or null.</summary>
    public string? Reason(TestCase testCase)
    {
        if (!IsRestricted) return Reason(testCase.Operation);
        if (testCase.Request.Method != testCase.Operation.Method) return "an undocumented method is not sent beyond this machine";
        return Reason(testCase.Operation);
    }
}
