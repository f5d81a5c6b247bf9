@echo off
rem Starts Parley. Java is taken from PARLEY_JAVA, JAVA_HOME or the path, in this order; 17 or newer.
setlocal
set "APP=%~dp0.."
if defined PARLEY_JAVA (
  set "JAVA=%PARLEY_JAVA%"
) else if defined JAVA_HOME (
  set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
  set "JAVA=java"
)
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dparley.app=%APP%" -XX:+UseSerialGC -Xss4m -cp "%APP%\lib\parley-app.jar" org.parley.cli.Main %*
exit /b %ERRORLEVEL%
