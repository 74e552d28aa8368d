using Conformance.Model;

namespace Conformance.Cli.Gate;

/// <summary>Names files as code hosts know them: by their paths from the folder in which the program runs, with slashes.</summary>
/// <param name="directory">The folder.</param>
internal sealed class ShownPlaces(string directory)
{
    public GateFinding Of(GateFinding finding) => finding with
    {
        Change = finding.Change with { Base = Of(finding.Change.Base), Revision = Of(finding.Change.Revision) },
    };

    public Diagnostic Of(Diagnostic diagnostic) => diagnostic with { Place = Of(diagnostic.Place) };

    private Place? Of(Place? place) => place is { } at ? Of(at) : null;

    private Place Of(Place place) => Path.IsPathFullyQualified(place.File)
        ? place with { File = Path.GetRelativePath(directory, place.File).Replace('\\', '/') }
        : place;
}
