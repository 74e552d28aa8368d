namespace Conformance.Suites.Tests.Servers;

internal enum RawEnd
{
    Stay,
    Close,
    Reset,
    Hang,
}
