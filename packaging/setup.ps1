# The Windows twin of packaging/setup: makes .venv at the root from requirements-dev.lock, the second time only compares.
# $env:PYTHON chooses the interpreter of a new .venv.
$ErrorActionPreference = 'Stop'
$root = (Resolve-Path (Join-Path $PSScriptRoot '..')).Path
Set-Location $root
$python = Join-Path $root '.venv\Scripts\python.exe'
$pip = @('-m', 'pip', 'install', '--quiet', '--quiet', '--disable-pip-version-check')

# A virtual environment knows its own path, so a tree that was moved needs a new one.
$lock = "$root $((Get-FileHash requirements-dev.lock).Hash)"
$project = (Get-FileHash pyproject.toml).Hash

function Test-MadeOf($stamp, $wanted) {
    $file = Join-Path $root ".venv\$stamp"
    (Test-Path $file) -and ((Get-Content -Raw -Encoding UTF8 $file).Trim() -eq $wanted)
}

function Find-Python {
    foreach ($name in @($env:PYTHON, 'py', 'python3', 'python')) {
        if (-not $name -or -not (Get-Command $name -ErrorAction SilentlyContinue)) { continue }
        & $name -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'
        if ($LASTEXITCODE -eq 0) { return $name }
    }
    [Console]::Error.WriteLine('Python 3.11 or newer is needed: winget install Python.Python.3.13')
    exit 1
}

# The stamps are written last: an environment that was left half made has none, and is made anew.
if (-not (Test-MadeOf 'lock' $lock) -or -not (Test-Path $python)) {
    $chosen = Find-Python
    [Console]::Error.WriteLine('Making .venv (once; about a minute) ...')
    & $chosen -m venv --clear .venv
    if ($LASTEXITCODE -ne 0) { exit 1 }
    & $python @pip --require-hashes --only-binary :all: -r requirements-dev.lock
    if ($LASTEXITCODE -ne 0) {
        [Console]::Error.WriteLine('The packages could not be fetched. With a network, run the command again.')
        exit 1
    }
    Set-Content -Encoding UTF8 .venv\lock $lock
}
if (-not (Test-MadeOf 'project' $project)) {
    & $python @pip --no-index --no-deps --no-build-isolation --editable .
    if ($LASTEXITCODE -ne 0) { exit 1 }
    Set-Content -Encoding UTF8 .venv\project $project
}
foreach ($words in Get-ChildItem translations -Filter *.ts) {
    $built = [IO.Path]::ChangeExtension($words.FullName, '.qm')
    if ((Test-Path $built) -and ((Get-Item $built).LastWriteTime -gt $words.LastWriteTime)) { continue }
    & .venv\Scripts\pyside6-lrelease.exe -silent $words.FullName
    if ($LASTEXITCODE -ne 0) { exit 1 }
}
exit 0
