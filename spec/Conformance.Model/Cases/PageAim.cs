namespace Conformance.Model;

/// <summary>What a page of a list is asked for.</summary>
public enum PageAim
{
    /// <summary>To go on in a walk, or to begin one.</summary>
    Walk,

    /// <summary>To see the same page once more by the cursor that led to it before.</summary>
    Replay,

    /// <summary>To see what becomes of a cursor that nobody issued.</summary>
    UnknownCursor,

    /// <summary>To see how long a page is when no size is asked for.</summary>
    NoLimit,

    /// <summary>To ask for the biggest page that may be asked for.</summary>
    LimitAtMaximum,

    /// <summary>To ask for more than may be asked for.</summary>
    LimitBeyondMaximum,

    /// <summary>To ask for less than may be asked for.</summary>
    LimitBelowMinimum,

    /// <summary>To ask for a size that is no number.</summary>
    LimitNoNumber,
}
