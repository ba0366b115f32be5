package io.adroit.site;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.StandardOpenOption;

/**
 * The right to write a site, held by one build at a time: a lock of the system on {@code .adroit-lock}, which ends with the process that holds it. The
 * empty file stays, since a lock on a file that is removed would be no lock.
 */
final class WriteLock implements AutoCloseable {
    private static final String NAME = ".adroit-lock";

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or says that another build has it.
     *
     * @throws IOException when another build writes this site now, or the folder cannot be written
     */
    @SuppressWarnings("resource") // The channel lives as long as the lock.
    static WriteLock take(OutputFolder folder) throws IOException {
        Files.createDirectories(folder.root());
        var channel = FileChannel.open(
                folder.root().resolve(NAME),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        if (isTaken(channel)) {
            channel.close();
            throw new IOException("another build is writing it at this moment; build again when that has ended");
        }
        return new WriteLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException thisProcess) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
