namespace Conformance.Reports.Gate;

/// <summary>The ways to write what the gate says.</summary>
public static class GateFormats
{
    /// <summary>All of them, the usual one first.</summary>
    public static IReadOnlyList<IGateFormat> All { get; } =
        [new GateText(), new GateJson(), new GateMarkdown(), new GateSarif(), new GateAnnotations(), new GateHtml()];
}
