using Conformance.Generators.Cases.Composing;
using Conformance.Generators.Chains.Sequels;
using Conformance.Model;
using Conformance.Spec.Resources;

namespace Conformance.Generators.Chains;

/// <summary>
/// A trial that needs something to exist, before it is put into a chain with others that need the same. It cannot be run by itself.
/// </summary>
/// <param name="Template">The case as it is without what answers will give.</param>
/// <param name="Draft">What its request is to be.</param>
/// <param name="Compose">Writes the request.</param>
/// <param name="BindsPath">True if its path names what the way to its operation gives.</param>
/// <param name="Names">Names in body and query, each with the resource that it refers to.</param>
internal sealed record TrialNeed(
    TestCase Template,
    Draft Draft,
    Func<Draft, Composition> Compose,
    bool BindsPath,
    IReadOnlyDictionary<string, Resource> Names)
{
    /// <summary>True if it makes sense only on what the chain made.</summary>
    public bool MustHold { get; init; }

    /// <summary>What comes behind it because of it, or null.</summary>
    public ITrialSequel? Sequel { get; init; }

    /// <summary>Trials with equal keys need the same.</summary>
    public string Key { get; } = string.Join(' ', Names.Values.Select(r => r.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(BindsPath ? "path" : "").Prepend(Promise(Template)));

    /// <summary>What changes what it shares is kept apart from what is refused, and that from what may be either.</summary>
    private static string Promise(TestCase template) => template.Access == Access.Other ? "other" : template.Mode == Mode.Positive ? "keeps" : template.Keyword is null ? "odd" : "breaks";
}
