using Conformance.Model;

namespace Conformance.Spec.Diff.Rules;

/// <summary>A row of the table: one id, and all that is said about it.</summary>
public sealed record Rule
{
    /// <summary>The id in kebab-case; oasdiff's where it has the rule.</summary>
    public required string Id { get; init; }

    /// <summary>How much a change of this kind weighs.</summary>
    public required ChangeLevel Level { get; init; }

    /// <summary>The part of the contract that it is about, in the words that every stage uses.</summary>
    public required string Area { get; init; }

    /// <summary>What leads to it.</summary>
    public required RuleKey Key { get; init; }

    /// <summary>The level that oasdiff gives the id, or null if it has no such id.</summary>
    public ChangeLevel? Listed { get; init; }

    /// <summary>The id of the change back, or null where <see cref="Sentence"/> can have none.</summary>
    public string? Mirror { get; init; }

    /// <summary>The sentence with <c>{subject}</c>, <c>{name}</c>, <c>{from}</c> and <c>{to}</c> to be filled in.</summary>
    public required string Sentence { get; init; }

    /// <summary>What the author can do instead; the empty string where nothing breaks.</summary>
    public required string Remedy { get; init; }

    /// <summary>Who fails.</summary>
    public Affected Breaks => (Level, Key.Direction) switch
    {
        (ChangeLevel.Info, _) => Affected.Nobody,
        (_, Direction.Request) => Affected.Senders,
        (_, Direction.Response) => Affected.Readers,
        _ => Affected.Everyone,
    };

    /// <inheritdoc/>
    public override string ToString() => Id;
}
