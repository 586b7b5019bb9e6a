@echo off
rem Runs pedagogy with the Java of this machine. It needs nothing but Java 17 or later.
setlocal EnableExtensions DisableDelayedExpansion

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA for %%j in (java.exe) do set "JAVA=%%~$PATH:j"
if not defined JAVA (
  echo pedagogy: Java is not installed; install Java 17 or later, such as Temurin, and try again 1>&2
  exit /b 2
)

rem A Java tells its version in a file two folders up; asking it takes longer.
set "VERSION="
set "RELEASE="
for %%j in ("%JAVA%") do set "RELEASE=%%~dpj..\release"
if exist "%RELEASE%" for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%RELEASE%"') do set "VERSION=%%~v"
if not defined VERSION for /f "tokens=3" %%v in ('^""%JAVA%" -version 2^>^&1 ^| findstr /i version^"') do if not defined VERSION set "VERSION=%%~v"
set "MAJOR="
for /f "tokens=1,2 delims=.-+_" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else set "MAJOR=%%a"
if not defined MAJOR (
  echo pedagogy: Java does not run here; install Java 17 or later, such as Temurin 1>&2
  exit /b 2
)
if %MAJOR% LSS 17 (
  echo pedagogy: this machine has Java %MAJOR%; install Java 17 or later, such as Temurin, and try again 1>&2
  exit /b 2
)

rem What it says is UTF-8, for Bengali and Hindi; the window gets its own code page back.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "%~dp0pedagogy.jar" %*
set "CODE=%ERRORLEVEL%"
if defined CODEPAGE chcp %CODEPAGE% >nul
exit /b %CODE%
