using System.Text;

namespace Conformance.Cli.Tests.Mocking;

/// <summary>What the program prints while it runs, line by line, for a test that waits for a line.</summary>
internal sealed class LineWriter : TextWriter
{
    private readonly Lock _writing = new();
    private readonly List<string> _lines = [];
    private readonly List<(Func<string, bool> IsIt, TaskCompletionSource<string> Found)> _waiting = [];
    private readonly StringBuilder _open = new();

    public override Encoding Encoding => Encoding.UTF8;

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_writing) return [.. _lines];
        }
    }

    public override void Write(char value)
    {
        lock (_writing)
        {
            if (value != '\n')
            {
                _open.Append(value);
                return;
            }

            var line = _open.ToString().TrimEnd('\r');
            _open.Clear();
            _lines.Add(line);
            foreach (var waiting in _waiting.Where(w => w.IsIt(line)).ToList()) waiting.Found.TrySetResult(line);
        }
    }

    /// <summary>The first line that is it, also one already written.</summary>
    public Task<string> WaitForAsync(Func<string, bool> isIt)
    {
        lock (_writing)
        {
            if (_lines.Find(l => isIt(l)) is { } known) return Task.FromResult(known);
            var found = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add((isIt, found));
            return found.Task;
        }
    }
}
