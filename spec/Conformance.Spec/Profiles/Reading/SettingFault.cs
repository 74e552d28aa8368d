namespace Conformance.Spec.Profiles.Reading;

/// <summary>Something wrong with a setting, before it is known where.</summary>
/// <param name="Id">The rule in kebab-case.</param>
/// <param name="Message">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record SettingFault(string Id, string Message, string Expected);
