package io.adroit.model;

/** A template of the team that cannot be used. The message begins with its file and line. */
public final class BrokenTemplateException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** @param message file, line, what is wrong, and what to do */
    public BrokenTemplateException(String message, Throwable cause) {
        super(message, cause);
    }
}
