using System.Buffers;
using Conformance.Generators.Values.Text;

namespace Conformance.Generators.Values.Drawing;

/// <summary>What one worker needs to make instances, kept from one to the next. Not thread-safe.</summary>
internal sealed class Workbench
{
    /// <summary>Where the instance is written.</summary>
    public ArrayBufferWriter<byte> Buffer { get; } = new(4096);

    /// <summary>Bogus.</summary>
    public SeededFaker Faker { get; } = new();
}
