@echo off
rem Runs tenet with the Java that it comes with.
setlocal
set "tenet=%~dp0.."
"%tenet%\runtime\bin\java.exe" -XX:SharedArchiveFile="%tenet%\tenet.jsa" -Xshare:auto -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseParallelGC -Xss32m -XX:-UsePerfData @image.options@ %TENET_JAVA_OPTS% -cp "%tenet%\lib\tenet-cli.jar" dev.tenet.cli.Tenet %*
