using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Conformance.Model;
using Conformance.Spec.Schemas.Compilation;

namespace Conformance.Spec.Schemas.Evaluating;

/// <summary>What one validation knows while it walks: who sends, where it is, and how much work is left.</summary>
internal struct Evaluation
{
    /// <summary>Work that even the smallest instance may cost: far beyond any honest schema, some tens of milliseconds.</summary>
    private const long BaseBudget = 1_000_000;

    /// <summary>Work that each byte of the instance may cost besides.</summary>
    private const long BudgetPerByte = 64;

    private long _budget;
    private int _depth;

    /// <summary>Who sends the instance.</summary>
    public Direction Direction { get; private init; }

    /// <summary>True once the work exceeded every honest measure; whatever is answered from then on has no meaning.</summary>
    public bool GivenUp { get; private set; }

    /// <summary>The schema resources entered, innermost first; what <c>$dynamicRef</c> searches.</summary>
    public DynamicScope? Scope { get; private set; }

    /// <summary>Which members or items of the current value were evaluated, where an <c>unevaluated*</c> keyword asks; else null.</summary>
    public Evaluated? Evaluated { get; set; }

    private InProgress? InProgress { get; set; }

    public static Evaluation Of(JsonElement instance, Direction direction) => new()
    {
        Direction = direction,
        _budget = BaseBudget + (BudgetPerByte * JsonMarshal.GetRawUtf8Value(instance).Length),
    };

    /// <summary>Accounts for one schema applied to one value; false once the work is too much.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Step()
    {
        if (--_budget >= 0) return true;
        GivenUp = true;
        return false;
    }

    /// <summary>Accounts for following a reference: endless recursion always passes here.</summary>
    public bool StepThroughReference()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) _budget = 0;
        return Step();
    }

    /// <summary>Applies a schema to a member or an item of the current value.</summary>
    public bool IsValidBelow(SchemaNode node, JsonElement child)
    {
        if (node.SaysNothingOf(child.ValueKind)) return true;
        var outer = Evaluated;
        Evaluated = null;
        _depth++;
        var valid = node.IsValid(child, ref this);
        _depth--;
        Evaluated = outer;
        return valid;
    }

    /// <summary>Explains what is wrong with a member or an item of the current value.</summary>
    public void ExplainBelow(SchemaNode node, JsonElement child, Errors.InstancePath path, Errors.ErrorList errors)
    {
        var outer = Evaluated;
        Evaluated = null;
        _depth++;
        node.Explain(child, path, ref this, errors);
        _depth--;
        Evaluated = outer;
    }

    /// <summary>True if the schema is already being applied to the current value.</summary>
    public readonly bool IsInProgress(SchemaNode node) => InProgress.Includes(InProgress, node, _depth);

    public Frame Enter(SchemaNode node, JsonElement instance, bool scope, bool collects, bool chosen)
    {
        var outer = new Frame(Scope, Evaluated, InProgress);
        if (scope && Scope?.Resource != node.Resource) Scope = new(node.Resource, Scope);
        if (collects) Evaluated = Evaluated.For(instance);
        if (chosen) InProgress = new(node, _depth, InProgress);
        return outer;
    }

    public void Leave(Frame outer) => (Scope, Evaluated, InProgress) = outer;
}
