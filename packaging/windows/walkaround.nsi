; The installer for Windows. kit/setup_exe.py calls makensis with these:
;   NAME ID VERSION NUMBERS PUBLISHER SUMMARY CONTENTS KILOBYTES EVERYTHING OUT ICON SIDE LICENCE, and SIGN where there is a certificate.
;
; An upgrade never leaves a computer without a program that starts. The new version is unpacked into a folder of its own;
; its libraries lie in a folder that carries the version (CONTENTS), so that both versions are whole side by side, and each
; program file then takes the place of the old one in a single step.
Target amd64-unicode
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
AllowSkipFiles off
CRCCheck on
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!define EXE "walkaround.exe"
!define CLI "walkaround-cli.exe"
!define UNINSTALLER "Uninstall.exe"
!define INCOMING "_incoming"
!define OUTGOING "_outgoing"
!define UNINST "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\${EXE}"
!define SCHEME "Software\Classes\walkaround"
!define BY_MSI "Software\${NAME}\Setup"
!define FIRST_BUILD 18362 ; Windows 10 1903, the first with an icuuc.dll of its own

; Exit codes; 0: done, 1: cancelled (by the person at the screen)
!define NOT_WRITTEN 2
!define WINDOWS_TOO_OLD 3
!define RUNNING 4
!define OTHER_INSTALLER 5
!define NEWER_IS_HERE 6
!define NO_RIGHT 7
!define ANOTHER_AT_WORK 8

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${UNINST}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "InstallMode"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${UNINST}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!include MultiUser.nsh
!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include FileFunc.nsh
!include WordFunc.nsh

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUT}"
VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${NUMBERS}"
VIAddVersionKey FileDescription "${NAME} - ${SUMMARY}: installer"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "${PUBLISHER}. All rights reserved."
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_NOTCHECKED ; it would run with the installer's rights
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(WHAT_STAYS)"
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "German"
!include "texts.nsh"

Var Chosen ; the folder after /D=, which MultiUser would forget
Var Parameters

!macro RefuseWithoutRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
  ${AndIf} $0 != "Power"
    SetErrorLevel ${NO_RIGHT}
    MessageBox MB_ICONSTOP "$(NO_RIGHT)" /SD IDOK
    Quit
  ${EndIf}
!macroend

; Held until this process ends.
!macro RefuseBesideAnother
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "Global\${ID}.Setup") p ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    SetErrorLevel ${ANOTHER_AT_WORK}
    MessageBox MB_ICONSTOP "$(ANOTHER_AT_WORK)" /SD IDOK
    Quit
  ${EndIf}
!macroend

; A program file that cannot be opened for writing is in use. Nothing is changed by opening it.
!macro RefuseWhileRunning FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      SetErrorLevel ${RUNNING}
      MessageBox MB_ICONSTOP "$(RUNNING)" /SD IDOK
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Takes the place of what is there in one step.
!macro PutInPlace FILE
  System::Call 'kernel32::MoveFileEx(t "$INSTDIR\${INCOMING}\${FILE}", t "$INSTDIR\${FILE}", i 9) i .r0' ; replace, write through
  ${If} $0 = 0
    StrCpy $R9 "${FILE}"
  ${EndIf}
!macroend

Function .onInit
  StrCpy $Chosen $INSTDIR
  SetRegView 64
  Call RefuseOldWindows
  !insertmacro RefuseBesideAnother
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $Parameters
  ClearErrors
  ${GetOptions} $Parameters "/CurrentUser" $0
  ${IfNot} ${Errors}
    Call MultiUser.InstallMode.CurrentUser
  ${EndIf}
  ClearErrors
  ${GetOptions} $Parameters "/AllUsers" $0
  ${IfNot} ${Errors}
    !insertmacro RefuseWithoutRights
    Call MultiUser.InstallMode.AllUsers
  ${EndIf}
  ${If} $Chosen != ""
    StrCpy $INSTDIR $Chosen
  ${EndIf}
  ${If} ${Silent}
    Call RefuseWhatCannotBe
  ${EndIf}
FunctionEnd

Function RefuseOldWindows
  ReadRegStr $0 HKLM "Software\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
  ${IfNot} ${RunningX64}
  ${OrIf} $0 < ${FIRST_BUILD}
    SetErrorLevel ${WINDOWS_TOO_OLD}
    MessageBox MB_ICONSTOP "$(WINDOWS_TOO_OLD)" /SD IDOK
    Quit
  ${EndIf}
FunctionEnd

Function RefuseWhatCannotBe
  ReadRegStr $0 HKLM "${BY_MSI}" "Msi"
  ${If} $MultiUser.InstallMode == "AllUsers"
  ${AndIf} $0 != ""
    SetErrorLevel ${OTHER_INSTALLER}
    MessageBox MB_ICONSTOP "$(OTHER_INSTALLER)" /SD IDOK
    Quit
  ${EndIf}
  ReadRegStr $0 SHCTX "${UNINST}" "FileVersion"
  ${VersionCompare} "$0" "${NUMBERS}" $1 ; 1: what is installed is newer
  ClearErrors
  ${GetOptions} $Parameters "/Force" $2
  ${If} ${Errors}
  ${AndIf} $0 != ""
  ${AndIf} $1 = 1
    SetErrorLevel ${NEWER_IS_HERE}
    MessageBox MB_ICONSTOP "$(NEWER_IS_HERE)" /SD IDOK
    Quit
  ${EndIf}
  !insertmacro RefuseWhileRunning "${EXE}"
  !insertmacro RefuseWhileRunning "${CLI}"
FunctionEnd

Section "Install"
  Call RefuseWhatCannotBe
  Call RemoveRemains
  ClearErrors
  SetOutPath "$INSTDIR\${INCOMING}"
  File /r "${EVERYTHING}" ; a full disk ends here, see .onInstFailed
  WriteUninstaller "$INSTDIR\${INCOMING}\${UNINSTALLER}"
  SetOutPath "$INSTDIR"
  ${If} ${Errors}
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  Call Swap
  Call RemoveOldContents
  Call Register
SectionEnd

Function Swap
  !insertmacro RefuseWhileRunning "${EXE}" ; somebody may have started it meanwhile
  !insertmacro RefuseWhileRunning "${CLI}"
  ${If} ${FileExists} "$INSTDIR\${CONTENTS}\*.*" ; the same version again: only then is there an instant without a program
    CreateDirectory "$INSTDIR\${OUTGOING}"
    ClearErrors
    Rename "$INSTDIR\${CONTENTS}" "$INSTDIR\${OUTGOING}\${CONTENTS}"
    ${If} ${Errors}
      Abort "$(NOT_WRITTEN)"
    ${EndIf}
  ${EndIf}
  ClearErrors
  Rename "$INSTDIR\${INCOMING}\${CONTENTS}" "$INSTDIR\${CONTENTS}"
  ${If} ${Errors}
    Rename "$INSTDIR\${OUTGOING}\${CONTENTS}" "$INSTDIR\${CONTENTS}"
    Abort "$(NOT_WRITTEN)"
  ${EndIf}
  StrCpy $R9 ""
  !insertmacro PutInPlace "${EXE}"
  !insertmacro PutInPlace "${CLI}"
  !insertmacro PutInPlace "${UNINSTALLER}"
  ${If} $R9 != "" ; whatever was put in place works, and so does what was not: both versions' libraries are still there
    Abort "$(NOT_WRITTEN) $R9"
  ${EndIf}
FunctionEnd

; Of an installer that was killed.
Function RemoveRemains
  RMDir /r "$INSTDIR\${INCOMING}"
  ${If} ${FileExists} "$INSTDIR\${OUTGOING}\${CONTENTS}\*.*"
  ${AndIfNot} ${FileExists} "$INSTDIR\${CONTENTS}\*.*"
    Rename "$INSTDIR\${OUTGOING}\${CONTENTS}" "$INSTDIR\${CONTENTS}"
  ${EndIf}
  RMDir /r "$INSTDIR\${OUTGOING}"
FunctionEnd

Function RemoveOldContents
  FindFirst $0 $1 "$INSTDIR\_internal*"
  ${DoWhile} $1 != ""
    ${If} $1 != "${CONTENTS}"
      RMDir /r "$INSTDIR\$1"
    ${EndIf}
    FindNext $0 $1
  ${Loop}
  FindClose $0
  RMDir /r "$INSTDIR\${INCOMING}"
  RMDir /r "$INSTDIR\${OUTGOING}"
FunctionEnd

Function Register
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0 SW_SHOWNORMAL "" "${SUMMARY}"
  WriteRegStr SHCTX "${SCHEME}" "" "URL:${NAME}"
  WriteRegStr SHCTX "${SCHEME}" "URL Protocol" ""
  WriteRegStr SHCTX "${SCHEME}\DefaultIcon" "" "$INSTDIR\${EXE},0"
  WriteRegStr SHCTX "${SCHEME}\shell\open\command" "" '"$INSTDIR\${EXE}" "%1"'
  WriteRegStr SHCTX "${APP_PATH}" "" "$INSTDIR\${EXE}"
  WriteRegStr SHCTX "${APP_PATH}" "Path" "$INSTDIR"
  WriteRegStr SHCTX "${UNINST}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINST}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINST}" "FileVersion" "${NUMBERS}"
  WriteRegStr SHCTX "${UNINST}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNINST}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr SHCTX "${UNINST}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINST}" "InstallMode" "$MultiUser.InstallMode"
  WriteRegStr SHCTX "${UNINST}" "UninstallString" '"$INSTDIR\${UNINSTALLER}" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINST}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S /$MultiUser.InstallMode'
  WriteRegDWORD SHCTX "${UNINST}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINST}" "NoRepair" 1
  WriteRegDWORD SHCTX "${UNINST}" "EstimatedSize" ${KILOBYTES}
  !ifdef HOMEPAGE
    WriteRegStr SHCTX "${UNINST}" "URLInfoAbout" "${HOMEPAGE}"
  !endif
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; associations have changed
FunctionEnd

; Whatever the reason: what was there before works, and of the new version nothing stays.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\${INCOMING}"
  ReadRegStr $0 SHCTX "${UNINST}" "InstallLocation"
  ${If} $0 == ""
  ${AndIfNot} ${FileExists} "$INSTDIR\${EXE}"
    RMDir /r "$INSTDIR\${CONTENTS}"
  ${EndIf}
  RMDir "$INSTDIR"
  SetErrorLevel ${NOT_WRITTEN}
FunctionEnd

; Which installation this is, its own place says; the switches in UninstallString are for those who read it.
Function un.onInit
  SetRegView 64
  !insertmacro RefuseBesideAnother
  StrCpy $Chosen $INSTDIR
  ReadRegStr $0 HKCU "${UNINST}" "InstallLocation"
  ${If} $0 == $INSTDIR
    Call un.MultiUser.InstallMode.CurrentUser
  ${Else}
    !insertmacro RefuseWithoutRights
    StrCpy $MultiUser.Privileges "Admin"
    Call un.MultiUser.InstallMode.AllUsers
  ${EndIf}
  StrCpy $INSTDIR $Chosen
FunctionEnd

; What the program keeps for a person lies elsewhere and stays: see WHAT_STAYS.
Section "Uninstall"
  !insertmacro RefuseWhileRunning "${EXE}"
  !insertmacro RefuseWhileRunning "${CLI}"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\${CLI}"
  RMDir /r "$INSTDIR\${INCOMING}"
  RMDir /r "$INSTDIR\${OUTGOING}"
  FindFirst $0 $1 "$INSTDIR\_internal*"
  ${DoWhile} $1 != ""
    RMDir /r "$INSTDIR\$1"
    FindNext $0 $1
  ${Loop}
  FindClose $0
  Delete "$INSTDIR\${UNINSTALLER}"
  SetOutPath "$TEMP"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "${SCHEME}\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\${EXE}" "%1"'
    DeleteRegKey SHCTX "${SCHEME}"
  ${EndIf}
  ReadRegStr $0 SHCTX "${APP_PATH}" ""
  ${If} $0 == "$INSTDIR\${EXE}"
    DeleteRegKey SHCTX "${APP_PATH}"
  ${EndIf}
  DeleteRegKey SHCTX "${UNINST}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
