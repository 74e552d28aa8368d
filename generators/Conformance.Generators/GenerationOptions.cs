using Conformance.Generators.Cases;
using Conformance.Generators.Values.Sources;
using Conformance.Model;

namespace Conformance.Generators;

/// <summary>What decides which cases are made. Equal options give equal cases, byte for byte.</summary>
public sealed record GenerationOptions
{
    /// <summary>The seed of all chance; default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>The most cases for one operation and phase; default 200. What goes beyond is reported as a gap.</summary>
    public int MaxCases { get; init; } = 200;

    /// <summary>The kinds of case that are made; default all.</summary>
    public IReadOnlyList<CaseKind> Kinds { get; init; } = [CaseKind.Positive, CaseKind.Negative, CaseKind.Robustness];

    /// <summary>Random cases for each operation in phase <c>fuzzing</c>; default 10, never more than <see cref="MaxCases"/>.</summary>
    public int FuzzingCases { get; init; } = 10;

    /// <summary>The most bytes that the requests of one operation and phase have together; default 8 MiB. What goes beyond is reported as a gap.</summary>
    public int MaxBytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>What is done so that values that must name something do; default <see cref="ResourceUse.MadeUp"/>.</summary>
    public ResourceUse Resources { get; init; }

    /// <summary>
    /// Who can ask, besides whoever may do everything; default: nobody, too. Without <see cref="Access.None"/> no credential is left out or
    /// made wrong.
    /// </summary>
    public IReadOnlyList<Access> Identities { get; init; } = [Access.Full, Access.None];

    /// <summary>The first so many items of a list are enough for phase <c>pagination</c>; default 100.</summary>
    public int ListItems { get; init; } = 100;

    /// <summary>Values that the user gave; they precede generated ones in positive cases.</summary>
    public ConfiguredValues Values { get; init; } = ConfiguredValues.None;

    /// <summary>Further sources of values, asked in order after <see cref="Values"/>.</summary>
    public IReadOnlyList<IValueSource> ValueSources { get; init; } = [];
}
