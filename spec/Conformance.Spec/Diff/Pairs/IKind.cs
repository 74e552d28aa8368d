namespace Conformance.Spec.Diff.Pairs;

/// <summary>A kind of change: looks at a pair that the walker shows and tells what is different. The name of the class is that of its rules.</summary>
/// <typeparam name="TPair">What it looks at.</typeparam>
internal interface IKind<in TPair>
{
    /// <summary>What is different; nothing in most cases.</summary>
    IEnumerable<Finding> Compare(TPair pair);
}
