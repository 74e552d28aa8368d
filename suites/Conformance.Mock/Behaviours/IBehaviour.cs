using Conformance.Mock.Answers;
using Conformance.Mock.Serving;

namespace Conformance.Mock.Behaviours;

/// <summary>What an operation does when a valid call reaches it.</summary>
internal interface IBehaviour
{
    /// <summary>Does it and answers.</summary>
    Reply Answer(Visit visit);
}
