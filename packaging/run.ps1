# The Windows twin of packaging/run: opens the window. Windows always has a display.
$ErrorActionPreference = 'Stop'
& (Join-Path $PSScriptRoot 'setup.ps1')
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
& (Join-Path $PSScriptRoot '..\.venv\Scripts\seloste-desktop.exe') --made-up @args
