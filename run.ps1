# Forwards every argument to the program unchanged; without arguments it runs the five bundled contracts.
$project = Join-Path $PSScriptRoot 'suites/Conformance.Cli'

if ($args.Count -eq 0) {
    $worst = 0
    foreach ($contract in 'okta-management', 'okta-idps', 'opsramp-okta-install', 'zesty-okta', 'sso-config') {
        dotnet run -c Release --project $project -- run $contract
        if ($LASTEXITCODE -gt $worst) { $worst = $LASTEXITCODE }
    }
    exit $worst
}

# Before 7.3 PowerShell drops empty arguments and inner quotation marks on their way to a program.
$forwarded = $args
if ($PSVersionTable.PSVersion -lt [version]'7.3') {
    $forwarded = @($args | ForEach-Object { if ("$_" -eq '') { '""' } else { "$_" -replace '(\\*)"', '$1$1\"' } })
}

dotnet run -c Release --project $project -- @forwarded
exit $LASTEXITCODE
