using Conformance.Spec.Diff.Kinds.Lifecycle;
using Conformance.Spec.Diff.Pairs;

namespace Conformance.Spec.Diff.Kinds.Properties;

/// <summary>A property will go, or stays after all.</summary>
internal sealed class PropertyDeprecated(NoticePeriod notice) : IKind<PropertyPair>
{
    public IEnumerable<Finding> Compare(PropertyPair pair) => pair.IsInBoth
        ? Deprecation.Of(Promise.Of(pair.Base), Promise.Of(pair.Revision), notice, pair.Base.PlaceOf("deprecated"), pair.Revision.PlaceOf("deprecated"))
        : [];
}
