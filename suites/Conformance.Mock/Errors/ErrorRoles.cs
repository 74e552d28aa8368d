namespace Conformance.Mock.Errors;

/// <summary>The names that APIs commonly give to the parts of an error body.</summary>
internal static class ErrorRoles
{
    /// <summary>The role of a property by its name, compared without case, underscores and hyphens.</summary>
    public static ErrorRole Of(string name) => Plain(name) switch
    {
        "code" or "errorcode" or "error" or "errortype" => ErrorRole.Code,
        "status" or "statuscode" or "httpstatus" => ErrorRole.Status,
        "message" or "errormessage" or "errorsummary" or "summary" or "detail" or "description" or "errordescription" or "title" or "reason"
            => ErrorRole.Summary,
        "errorid" or "id" or "traceid" or "requestid" or "correlationid" or "instance" => ErrorRole.FreshId,
        "errors" or "errorcauses" or "causes" or "details" or "violations" or "issues" or "messages" => ErrorRole.Causes,
        "timestamp" or "time" or "date" => ErrorRole.Instant,
        _ => ErrorRole.None,
    };

    private static string Plain(string name) => string.Concat(name.Where(c => c is not ('_' or '-'))).ToLowerInvariant();
}
