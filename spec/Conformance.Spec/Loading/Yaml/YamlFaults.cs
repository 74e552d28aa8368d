using Conformance.Model;
using Conformance.Spec.Loading.Sources;
using YamlDotNet.Core;

namespace Conformance.Spec.Loading.Yaml;

/// <summary>Collects what is wrong with a YAML file.</summary>
internal sealed class YamlFaults(string file)
{
    private const string StandardTag = "tag:yaml.org,2002:";

    private readonly List<Diagnostic> _all = [];

    internal string File => file;

    internal IReadOnlyList<Diagnostic> All => _all;

    /// <summary>True if reading on is of no use.</summary>
    internal bool Stopped { get; private set; }

    /// <summary>True if the file cannot be used.</summary>
    internal bool Fatal => _all.Exists(d => d.Severity == Severity.Error);

    /// <summary>Adds a fault after which reading goes on, so that all of its kind are told at once.</summary>
    internal void Add(Diagnostic diagnostic)
    {
        _all.Add(diagnostic);
        if (_all.Count >= SourceLimits.Repeats && Fatal) Stopped = true;
    }

    /// <summary>Adds a fault that ends the reading.</summary>
    internal void Stop(Diagnostic diagnostic)
    {
        _all.Add(diagnostic);
        Stopped = true;
    }

    /// <summary>Warns of a tag that JSON has no meaning for.</summary>
    internal void Check(TagName tag, Position at)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || tag.Value.StartsWith(StandardTag, StringComparison.Ordinal)) return;
        Add(new Diagnostic(
            "unknown-tag",
            Severity.Warning,
            new Place(file, "", at.Line, at.Column),
            $"The tag {tag.Value} has no meaning in JSON and is ignored.",
            "Remove the tag."));
    }

    internal static Diagnostic SecondDocument(string file, Position at) => SourceFaults.Error(
        "second-document", file, at, "A second YAML document begins here.", "One document per file was expected: remove the '---' or split the file.");

    internal static Diagnostic ComplexKey(string file, Position at) => SourceFaults.Error(
        "complex-key", file, at, "A mapping or a sequence stands where a name was expected.", "Use text as the name.");

    internal static Diagnostic AnchoredKey(string file, Position at) => SourceFaults.Error(
        "anchored-key", file, at, "An anchor stands before a name.", "Put the anchor before the value, or on the line of the name above.");

    internal static Diagnostic MergeWithoutAlias(string file, Position at) => SourceFaults.Error(
        "merge-without-alias", file, at, "'<<' is followed by something else than aliases of mappings.", "Write '<<: *name', or put '<<' in quotes if it is a name.");

    internal static Diagnostic SelfReference(string file, Position at, AnchorName name) => SourceFaults.Error(
        "self-reference", file, at, $"The alias *{name.Value} stands within what it refers to.", "An alias may only repeat what is complete before it.");

    internal static Diagnostic UnknownAlias(string file, Position at, AnchorName name) => SourceFaults.Error(
        "unknown-alias", file, at, $"No anchor &{name.Value} stands before this alias.", "Define the anchor above, or put the text in quotes if '*' belongs to it.");
}
