namespace Conformance.Model;

/// <summary>Who asks.</summary>
public enum Access
{
    /// <summary>Whoever may do everything that the run tries.</summary>
    Full,

    /// <summary>Nobody: the request proves nothing.</summary>
    None,

    /// <summary>Somebody who is known and may not do everything.</summary>
    Limited,

    /// <summary>Somebody else, who may do as much with what belongs to them.</summary>
    Other,
}
