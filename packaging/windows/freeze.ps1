# Makes build\dist\observer and the installer on Windows 10 or newer, x64, with Python 3.11 and
# Inno Setup 6. Run from the project's root in PowerShell.
$ErrorActionPreference = "Stop"
$venv = "build\freeze-venv"
if (Test-Path $venv) { Remove-Item -Recurse -Force $venv }
py -3.11 -m venv $venv
$python = "$venv\Scripts\python.exe"
$flags = "install", "-q", "--require-hashes", "--only-binary", ":all:"

function Invoke-Checked {
    & $args[0] $args[1..($args.Length - 1)]
    if ($LASTEXITCODE -ne 0) { throw "failed: $args" }
}

Invoke-Checked $python -m pip @flags -r packaging\build.lock
Invoke-Checked $python -m pip @flags --no-binary bagit --no-build-isolation -r requirements.lock
Invoke-Checked $python -m pip @flags -r packaging\release.lock
Invoke-Checked $python packaging\icons.py build\icons
Invoke-Checked $python packaging\sbom.py build\sbom.json
Invoke-Checked $python -m PyInstaller --noconfirm --distpath build\dist --workpath build\work packaging\observer.spec
Copy-Item build\sbom.json build\dist\observer\sbom.json
$version = & $python -c "import observer_app; print(observer_app.__version__)"
Invoke-Checked iscc "/DVersion=$version" packaging\windows\installer.iss
