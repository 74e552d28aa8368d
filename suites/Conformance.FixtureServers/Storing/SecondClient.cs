using System.Text.Json.Nodes;

namespace Conformance.FixtureServers.Storing;

/// <summary>Another client, which between any two requests of the first may make something, or change or remove what it has made or found.</summary>
/// <param name="shelf">Where it writes.</param>
/// <param name="make">What it makes, by number.</param>
/// <param name="mayRemove">What it may remove; everything where absent.</param>
internal sealed class SecondClient(Shelf shelf, Func<int, JsonObject> make, Func<JsonObject, bool>? mayRemove = null)
{
    private readonly List<JsonObject> _own = [.. shelf.Items];
    private uint _chance = 7;
    private int _serial = 100;

    /// <summary>Writes, two times out of three.</summary>
    public void Write()
    {
        _own.RemoveAll(i => !shelf.Items.Contains(i));
        switch (Next(6))
        {
            case 0:
            case 1 when _own.Count < 20:
                _own.Add(shelf.Add(make(++_serial)));
                break;
            case 1 or 2 when _own.Count > 25:
                if (_own[Next(_own.Count)] is var one && mayRemove?.Invoke(one) is not false) shelf.Remove(one);
                break;
            case 3 when _own.Count > 0:
                Shelf.Replace(_own[Next(_own.Count)], make(++_serial));
                break;
        }
    }

    private int Next(int below) => (int)((_chance = (_chance * 1664525) + 1013904223) >> 8) % below;
}
