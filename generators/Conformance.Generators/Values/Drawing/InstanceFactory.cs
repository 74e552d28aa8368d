using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using Conformance.Generators.Values.Blueprints;
using Conformance.Generators.Values.Text;
using Conformance.Spec.Schemas;

namespace Conformance.Generators.Values.Drawing;

/// <summary>
/// Makes valid instances: writes one, validates it, and where it is wrong writes it again with other values at the places that were
/// wrong, a bounded number of times. Thread-safe.
/// </summary>
internal sealed class InstanceFactory
{
    private const int Attempts = 12;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 512 };
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 512 };

    private readonly ConcurrentBag<Workbench> _benches = [];
    private readonly StringDraw _strings = new(new PatternTexts(), new NamedTexts());

    /// <summary>Makes an instance and hands it to <paramref name="use"/>, valid or with a problem.</summary>
    public T Make<T>(Blueprint blueprint, InstanceOrder order, Func<Made, T> use)
    {
        if (!_benches.TryTake(out var bench)) bench = new Workbench();
        try
        {
            return Attempt(bench, blueprint, order, use);
        }
        finally
        {
            _benches.Add(bench);
        }
    }

    private T Attempt<T>(Workbench bench, Blueprint blueprint, InstanceOrder order, Func<Made, T> use)
    {
        var repairs = new Repairs();
        var problem = "";
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            bench.Buffer.ResetWrittenCount();
            using var json = new Utf8JsonWriter(bench.Buffer, Writing);
            var writer = new InstanceWriter(json, bench.Faker, _strings, order, repairs);
            writer.Write(blueprint);
            json.Flush();
            using var document = JsonDocument.Parse(bench.Buffer.WrittenMemory, Reading);
            if (writer.Problems.Count == 0 && blueprint.Accepts(document.RootElement, order.Direction))
            {
                return use(new Made(bench.Buffer.WrittenMemory, document.RootElement, writer.Sources, writer.LeftOut, null));
            }

            problem = Blame(blueprint, order, document.RootElement, writer, repairs, attempt);
        }

        return use(new Made(default, default, [], [], problem));
    }

    private static string Blame(Blueprint blueprint, InstanceOrder order, JsonElement instance, InstanceWriter writer, Repairs repairs, int attempt)
    {
        if (writer.Problems.Count > 0)
        {
            repairs.Blame(order.Seed, writer.Problems.Select(p => p.Pointer), attempt);
            return Say(writer.Problems[0].Pointer, writer.Problems[0].Reason);
        }

        var errors = blueprint.Validate(instance, order.Direction).ToList();
        repairs.Blame(order.Seed, errors.Select(e => e.InstancePointer), attempt);
        return errors.Count == 0 ? "the schema refuses it without a reason" : Say(errors[0]);
    }

    private static string Say(SchemaError error) => Say(error.InstancePointer, $"no value was found for {error.Keyword}: {error.Expected}, but made {error.Actual}");

    private static string Say(string pointer, string reason) => pointer.Length == 0 ? reason : $"{pointer}: {reason}";
}
