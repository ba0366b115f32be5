package io.adroit.site;

import io.adroit.model.FileEdit;
import io.adroit.model.SourceFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;

/** Makes proposed edits of source files. A new file never takes the place of another, and a file that has changed since it was read is left alone. */
public final class SourceEdits {
    private final Path root;

    /** Paths of edits are relative to this folder. */
    public SourceEdits(Path root) {
        this.root = root;
    }

    /**
     * Makes all edits, or none: every file is looked at before the first is written.
     *
     * @throws IOException when a new file exists already, a file has changed, or the disk refuses
     */
    public void apply(List<FileEdit> edits) throws IOException {
        for (var edit : edits) {
            verify(edit);
        }
        for (var edit : edits) {
            write(edit);
        }
    }

    private void verify(FileEdit edit) throws IOException {
        var file = file(edit);
        if (edit.creates() && Files.exists(file)) {
            throw new FileAlreadyExistsException(
                    edit.path(), null, "it exists already and is not overwritten; edit it, or choose other words");
        }
        if (!edit.creates() && !SourceFile.unixText(read(file)).equals(edit.before())) {
            throw new IOException(edit.path() + " has changed since it was read; run the goal again.");
        }
    }

    private void write(FileEdit edit) throws IOException {
        var file = file(edit);
        if (edit.creates()) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, edit.after(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            return;
        }
        // The file keeps its own line ends and byte order mark.
        var old = read(file);
        var text = old.contains("\r\n") ? edit.after().replace("\n", "\r\n") : edit.after();
        var whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".adroit", ".tmp");
        Files.writeString(whole, (old.startsWith("\uFEFF") ? "\uFEFF" : "") + text, StandardCharsets.UTF_8);
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(whole, Files.getPosixFilePermissions(file));
        }
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(FileEdit edit) throws IOException {
        var file = root.resolve(edit.path()).normalize();
        if (!file.startsWith(root.normalize())) {
            throw new IOException(edit.path() + " lies outside " + root + " and is not written.");
        }
        return file;
    }

    private static String read(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new IOException(
                    file + " is not written in UTF-8. Save it as UTF-8, and run the goal again.", notUtf8);
        }
    }
}
