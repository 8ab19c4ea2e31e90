package dev.tenet.generator.openapi.log;

import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Takes warnings and errors where somebody collects them. */
final class CollectingLogger extends LegacyAbstractLogger {
    private static final long serialVersionUID = 1L;

    CollectingLogger(String name) {
        this.name = name;
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return false;
    }

    @Override
    public boolean isWarnEnabled() {
        return Warnings.areCollected();
    }

    @Override
    public boolean isErrorEnabled() {
        return Warnings.areCollected();
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return CollectingLogger.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable thrown) {
        String message = String.valueOf(MessageFormatter.basicArrayFormat(pattern, arguments));
        String whole = thrown == null ? message : message + ": " + thrown;
        Warnings.add(whole.indexOf('\n') < 0 ? whole : whole.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
