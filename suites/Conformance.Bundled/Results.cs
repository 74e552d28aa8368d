using Conformance.NUnit;

// A folder beside the assembly, for the Allure report.
[assembly: AllureResults]
