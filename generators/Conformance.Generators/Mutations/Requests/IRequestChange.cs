using Conformance.Generators.Cases.Composing;

namespace Conformance.Generators.Mutations.Requests;

/// <summary>One way to break a request as a whole, in its bytes.</summary>
internal interface IRequestChange
{
    /// <summary>The way in kebab-case.</summary>
    string Id { get; }

    /// <summary>One sentence: what is broken.</summary>
    string Summary { get; }

    /// <summary>What can be changed about the requests of an operation; nothing where it does not fit.</summary>
    IEnumerable<RequestChange> Changes(OperationSlots slots);
}
