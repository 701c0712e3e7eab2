@echo off
rem Starts the Hearthbook service with a JDK 25: %HEARTHBOOK_JAVA%, %JAVA_HOME%, or java on the path.
setlocal
set "HOME_DIR=%~dp0.."
set "JAVA="
call :try "%HEARTHBOOK_JAVA%"
call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%j"
if not defined JAVA (
  echo The Hearthbook service needs Java 25. Install it, or say where it is with HEARTHBOOK_JAVA=C:\path\to\java.exe 1>&2
  exit /b 69
)
"%JAVA%" "@%HOME_DIR%\bin\jvm.options" -XX:ErrorFile=NUL ^
  -classpath "%HOME_DIR%\lib\*" org.hearthbook.service.Main %*
exit /b %ERRORLEVEL%

:try
if defined JAVA exit /b 0
if not exist %1 exit /b 0
%1 -version 2>&1 | findstr /r /c:"\"25[.\"]" >nul && set "JAVA=%~1"
exit /b 0
