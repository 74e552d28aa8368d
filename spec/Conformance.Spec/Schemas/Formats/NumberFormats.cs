using System.Collections.Frozen;

namespace Conformance.Spec.Schemas.Formats;

/// <summary>The formats of numbers in OpenAPI's registry: the values that the type of that name can hold.</summary>
internal static class NumberFormats
{
    public static FrozenDictionary<string, NumberRange> All { get; } = new Dictionary<string, NumberRange>(StringComparer.Ordinal)
    {
        ["int8"] = new("-128", "127", WholeOnly: true),
        ["uint8"] = new("0", "255", WholeOnly: true),
        ["int16"] = new("-32768", "32767", WholeOnly: true),
        ["uint16"] = new("0", "65535", WholeOnly: true),
        ["int32"] = new("-2147483648", "2147483647", WholeOnly: true),
        ["uint32"] = new("0", "4294967295", WholeOnly: true),
        ["int64"] = new("-9223372036854775808", "9223372036854775807", WholeOnly: true),
        ["uint64"] = new("0", "18446744073709551615", WholeOnly: true),
        ["double-int"] = new("-9007199254740991", "9007199254740991", WholeOnly: true),
        ["float"] = new("-3.4028234663852886e38", "3.4028234663852886e38", WholeOnly: false),
        ["double"] = new("-1.7976931348623157e308", "1.7976931348623157e308", WholeOnly: false),
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
