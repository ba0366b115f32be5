package io.adroit.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/** The terminal that somebody sits at. */
final class Terminal {
    private Terminal() {}

    /** Empty where nobody looks on: output goes to a file or a pipe, {@code -B} was given, or several builds write at once. */
    static Optional<PrintWriter> of(MavenSession session) {
        if (!session.getRequest().isInteractiveMode() || session.isParallel()) {
            return Optional.empty();
        }
        // Written to directly: Maven 4 makes log lines of what goes to System.out.
        return Optional.ofNullable(System.console())
                .filter(Terminal::isTerminal)
                .map(Console::writer);
    }

    /** From Java 22 on there is a console without a terminal too, and a method that tells; before, a console is one. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
