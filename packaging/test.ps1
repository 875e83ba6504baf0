# The Windows twin of packaging/test: everything that must hold before a change is taken.
$ErrorActionPreference = 'Stop'
& (Join-Path $PSScriptRoot 'setup.ps1')
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
& (Join-Path $PSScriptRoot '..\.venv\Scripts\python.exe') (Join-Path $PSScriptRoot 'checks.py')
exit $LASTEXITCODE
