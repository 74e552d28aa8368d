using Conformance.Generators.Mutations.Arrays;
using Conformance.Generators.Mutations.Composition;
using Conformance.Generators.Mutations.Numbers;
using Conformance.Generators.Mutations.Objects;
using Conformance.Generators.Mutations.Strings;
using Conformance.Generators.Mutations.Types;

namespace Conformance.Generators.Mutations;

/// <summary>The catalogue of mutations.</summary>
internal static class MutationCatalogue
{
    /// <summary>All mutations of values.</summary>
    public static IReadOnlyList<IMutation> All { get; } =
    [
        new RequiredMissing(),
        new WrongType(),
        new NullInstead(),
        new NotInEnum(),
        new BelowMinimum(),
        new AboveMaximum(),
        new NotMultiple(),
        new BeyondNumberFormat(),
        new TooShort(),
        new TooLong(),
        new PatternBroken(),
        new FormatBroken(),
        new TooFewItems(),
        new TooManyItems(),
        new DuplicateItems(),
        new NothingContained(),
        new TooFewProperties(),
        new TooManyProperties(),
        new ExtraProperty(),
        new PropertyNameBroken(),
        new CompanionMissing(),
        new NoBranch(),
        new TwoBranches(),
        new WrongDiscriminator(),
        new ForbiddenValue(),
    ];
}
