package io.adroit.laws;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds in a Java process of their own. */
final class Processes {
    private Processes() {}

    /**
     * Starts {@link BuildSite}.
     *
     * @param java the {@code java} command
     * @param options of the virtual machine
     * @param arguments of the program
     */
    static Process start(String java, List<String> options, List<String> arguments) throws IOException {
        return new ProcessBuilder(command(java, options, arguments))
                .redirectErrorStream(true)
                .start();
    }

    /** The words of the command that {@link #start} runs. */
    static List<String> command(String java, List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildSite.class.getName()));
        command.addAll(arguments);
        return command;
    }

    /** The Java that runs this test. */
    static String ownJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
