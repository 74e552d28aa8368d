namespace Conformance.Generators.Cases.Sites;

/// <summary>One kind of thing to try at every place where it fits.</summary>
internal interface ISiteTrials
{
    /// <summary>The kind in kebab-case.</summary>
    string Id { get; }

    /// <summary>One sentence: what is tried.</summary>
    string Summary { get; }

    /// <summary>What there is to try at a place; nothing where it does not fit.</summary>
    IEnumerable<Trial> Trials(Site site);
}
