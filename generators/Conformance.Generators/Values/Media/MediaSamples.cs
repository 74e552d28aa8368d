using System.Collections.Frozen;
using System.Text;
using Conformance.Model;

namespace Conformance.Generators.Values.Media;

/// <summary>
/// Contents that are what their media type says: certificates, images, tokens. They cannot be made from a seed, since keys and
/// signatures differ at each making, so they are data: one of each, our own, worth nothing to anybody.
/// </summary>
internal static class MediaSamples
{
    /// <summary>The smallest of images: one pixel.</summary>
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mMwTpsJAAICATNoejH4AAAAAElFTkSuQmCC";

    private const string Gif = "R0lGODlhAQABAIAAADNmmf///ywAAAAAAQABAAACAkQBADs=";

    private static readonly string Certificate = Resource("certificate.pem");
    private static readonly string Request = Resource("request.pem");

    private static readonly FrozenDictionary<string, string> Samples = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["application/x-pem-file"] = Certificate,
        ["application/pem-certificate-chain"] = Certificate,
        ["application/pkix-cert"] = Octets(Decode(Certificate)),
        ["application/x-x509-ca-cert"] = Octets(Decode(Certificate)),
        ["application/x-x509-user-cert"] = Octets(Decode(Certificate)),
        ["application/pkcs10"] = Octets(Decode(Request)),
        ["image/png"] = Octets(Convert.FromBase64String(Png)),
        ["image/gif"] = Octets(Convert.FromBase64String(Gif)),
        ["image/*"] = Octets(Convert.FromBase64String(Png)),
        ["image/svg+xml"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>",
        ["application/xml"] = "<root/>",
        ["text/xml"] = "<root/>",
        ["text/html"] = "<!DOCTYPE html><title>Conformance</title>",
        ["text/css"] = "body { color: #369; }",
        ["text/csv"] = "id,name\r\n1,Conformance\r\n",
        ["application/jwt"] = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIn0.",
        ["application/secevent+jwt"] = "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tIn0.",
        ["application/yaml"] = "name: conformance\n",
        ["application/pdf"] = "%PDF-1.4\n%%EOF\n",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A content of a media type as a string, octets as ISO 8859-1; null where any text will do.</summary>
    public static string? Find(string mediaType) => Samples.GetValueOrDefault(MediaTypes.Essence(mediaType));

    /// <summary>The content for a file of which nothing is said: an image, since that is what most uploads want.</summary>
    public static string File => Samples["image/png"];

    private static string Octets(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static byte[] Decode(string pem) => Convert.FromBase64String(string.Concat(pem.Split('\n').Where(l => l.Length > 0 && !l.StartsWith("-----", StringComparison.Ordinal))));

    /// <summary>A resource with line feeds alone, however the checkout wrote it.</summary>
    private static string Resource(string name)
    {
        using var stream = typeof(MediaSamples).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
