using Conformance.Generators.Values;
using Conformance.Generators.Values.Drawing;
using Conformance.Model;

namespace Conformance.Generators.Cases.Sites;

/// <summary>Something to try at a place.</summary>
/// <param name="Reason">Why, in words.</param>
/// <param name="Keyword">The keyword that it exercises.</param>
/// <param name="Wish">What must be so at the place.</param>
internal sealed record Trial(string Reason, string Keyword, Wish Wish)
{
    /// <summary>Which other optional parameters and properties there are; default none.</summary>
    public Inclusion Inclusion { get; init; } = Inclusion.Required;

    /// <summary>Where the contract states what is tried, or null for where the keyword stands.</summary>
    public Place? Place { get; init; }

    /// <summary>Why it cannot be tried, or null.</summary>
    public string? Problem { get; init; }
}
