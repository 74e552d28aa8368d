namespace Conformance.Spec.Resources;

/// <summary>What a path of a contract stands for.</summary>
public enum ResourceKind
{
    /// <summary>Many things of one kind, each with an id: <c>/users</c> and <c>/users/{id}</c>.</summary>
    Collection,

    /// <summary>One thing, or one for each parent: <c>/org</c>, <c>/brands/{id}/pages/error</c>.</summary>
    Singleton,

    /// <summary>Things of another collection that belong to the parent: <c>/groups/{id}/users/{userId}</c> with PUT and DELETE.</summary>
    Relation,

    /// <summary>A list that is only read: of a relation seen from its other side, or of things that only the server makes.</summary>
    View,
}
