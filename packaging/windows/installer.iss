; Inno Setup 6: for one person, without administrator rights. Leaves notebooks alone on removal.
#ifndef Version
  #error Give the version: iscc /DVersion=0.1.0 installer.iss
#endif

[Setup]
AppId={{5E0F6B0B-6C1B-4E0E-9B52-3E0E2F6C7A41}
AppName=Observer
AppVersion={#Version}
DefaultDirName={autopf}\Observer
DefaultGroupName=Observer
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
OutputDir=build\dist
OutputBaseFilename=observer-{#Version}-windows-x64
SetupIconFile=build\icons\observer.ico
UninstallDisplayIcon={app}\Observer.exe
LicenseFile=LICENSE
Compression=lzma2
SolidCompression=yes
DisableProgramGroupPage=yes

[Files]
Source: "build\dist\observer\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Observer"; Filename: "{app}\Observer.exe"

[InstallDelete]
; An older version's libraries must not lie beside the new ones.
Type: filesandordirs; Name: "{app}\_internal"
