package io.adroit.maven;

import io.adroit.Progress;
import io.adroit.Progress.Stage;
import io.adroit.maven.SiteMaker.Told;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes a site in a Java process of its own. Maven's runs for seconds, in which Java's second compiler would take as much time again as the site itself,
 * and keeps all the memory that it once took; this one does without that compiler and gives everything back.
 */
final class SiteProcess {
    private static final List<String> OPTIONS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            // Memory grows with what is kept, not with what is made on the way.
            "-XX:MinHeapFreeRatio=15",
            "-XX:MaxHeapFreeRatio=40",
            "-Djava.awt.headless=true");

    /** Memory that is asked for at once, in MB: touched only when it is needed, and a small library is never tidied up as a whole. */
    private static final long FIRST = 512;
    /** Memory for what is made on the way, in MB. */
    private static final long YOUNG = 96;

    private final Progress progress;
    private final String classPath;

    /**
     * @param progress hears what the process tells
     * @param classPath where our classes lie, and those we need
     */
    SiteProcess(Progress progress, String classPath) {
        this.progress = progress;
        this.classPath = classPath;
    }

    /** Where the classes lie that Maven has loaded for us; empty where nobody can tell, or this Java has no launcher. */
    static Optional<String> classPath() {
        return Optional.of(SiteProcess.class.getClassLoader())
                .filter(loader -> loader instanceof URLClassLoader && Files.isExecutable(java()))
                .map(loader -> Arrays.stream(((URLClassLoader) loader).getURLs())
                        .map(SiteProcess::file)
                        .collect(Collectors.joining(File.pathSeparator)));
    }

    /**
     * Makes the site and waits for its end.
     *
     * @throws IOException when a source cannot be read or the site cannot be written; the site that was there stays whole
     */
    SiteSummary generate(SiteOrder order) throws IOException {
        var builder = new ProcessBuilder(command())
                .directory(order.root().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        // Containers often have no locale; names of files with other letters could not be read then.
        if (System.getProperty("sun.jnu.encoding", "").startsWith("ANSI_X3.4")) {
            builder.environment().put("LC_ALL", "C.UTF-8");
        }
        var process = builder.start();
        // Its input stays open: the process ends when that closes, which it does when Maven is killed.
        try (var to = new DataOutputStream(process.getOutputStream());
                var from = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            order.write(to);
            return listen(from);
        } finally {
            process.destroy();
        }
    }

    private SiteSummary listen(DataInputStream from) throws IOException {
        try {
            while (true) {
                var what = Told.values()[from.readByte()];
                var text = from.readUTF();
                switch (what) {
                    case BEGINS -> progress.begins(Stage.valueOf(text));
                    case ENDS -> {
                        int blank = text.indexOf(' ');
                        progress.ends(Stage.valueOf(text.substring(0, blank)), text.substring(blank + 1));
                    }
                    case MADE -> {
                        for (int i = 0; i < SiteMaker.STEP; i++) {
                            progress.made();
                        }
                    }
                    case DONE -> {
                        return SiteSummary.read(text);
                    }
                    case FAILED -> throw new IOException(text);
                }
            }
        } catch (EOFException gone) {
            throw new IllegalStateException(
                    "The process that makes the site has ended before its work; what it said stands above. Please report this as a bug.",
                    gone);
        }
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(java().toString());
        command.addAll(OPTIONS);
        long most = Runtime.getRuntime().maxMemory() >> 20;
        command.add("-Xmx" + most + "m");
        command.add("-Xms" + Math.min(most, FIRST) + "m");
        command.add("-Xmn" + Math.min(most / 4, YOUNG) + "m");
        command.add("-cp");
        command.add(classPath);
        command.add(SiteMaker.class.getName());
        return command;
    }

    private static Path java() {
        boolean windows = File.separatorChar == '\\';
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java");
    }

    private static String file(URL place) {
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Maven has loaded us from " + place + "; please report this as a bug.", e);
        }
    }
}
