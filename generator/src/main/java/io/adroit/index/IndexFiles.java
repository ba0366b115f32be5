package io.adroit.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/**
 * The files of a committed index, made the same for the same documents, through public API only.
 *
 * <p>Lucene puts three random ids of 16 bytes into its files, and time, machine and Java version into the diagnostics of the segment. Here the diagnostics
 * become a constant, the ids a hash of the content, and the checksums at the end of each file are computed again.
 */
final class IndexFiles {
    private static final int ID_BYTES = 16;
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private IndexFiles() {}

    /** Bytes by file name, in the order of names; the directory is changed on the way and of no further use. */
    static Map<String, byte[]> normalised(ByteBuffersDirectory directory) throws IOException {
        var commit = SegmentInfos.readLatestCommit(directory);
        var ids = List.of(
                commit.getId(), commit.info(0).info.getId(), commit.info(0).getId());
        rewriteDiagnostics(directory, commit.info(0).info);
        var files = new TreeMap<String, byte[]>();
        for (var name : commit.files(true)) {
            files.put(name, bytes(directory, name));
        }
        files.values()
                .forEach(file ->
                        replace(file, ids, List.of(new byte[ID_BYTES], new byte[ID_BYTES], new byte[ID_BYTES])));
        // Ids are needed at their places, which the zeros now hide: read again and write the final ones.
        var hash = hash(files);
        for (var name : List.copyOf(files.keySet())) {
            var file = bytes(directory, name);
            replace(file, ids, List.of(id(hash, 0), id(hash, 1), id(hash, 2)));
            seal(file);
            files.put(name, file);
        }
        return files;
    }

    private static void rewriteDiagnostics(Directory directory, SegmentInfo info) throws IOException {
        var same = new SegmentInfo(
                directory,
                info.getVersion(),
                info.getMinVersion(),
                info.name,
                info.maxDoc(),
                info.getUseCompoundFile(),
                info.getHasBlocks(),
                info.getCodec(),
                Map.of("source", "adroit"),
                info.getId(),
                info.getAttributes(),
                info.getIndexSort());
        same.setFiles(info.files());
        directory.deleteFile(info.name + ".si");
        info.getCodec().segmentInfoFormat().write(directory, same, IOContext.DEFAULT);
    }

    private static byte[] bytes(Directory directory, String name) throws IOException {
        try (var input = directory.openInput(name, IOContext.READONCE)) {
            var bytes = new byte[Math.toIntExact(input.length())];
            input.readBytes(bytes, 0, bytes.length);
            return bytes;
        }
    }

    private static void replace(byte[] file, List<byte[]> ids, List<byte[]> by) {
        var begins = new boolean[256];
        ids.forEach(id -> begins[id[0] & 0xFF] = true);
        for (int at = 0; at + ID_BYTES <= file.length; at++) {
            for (int i = 0; begins[file[at] & 0xFF] && i < ids.size(); i++) {
                if (Arrays.equals(file, at, at + ID_BYTES, ids.get(i), 0, ID_BYTES)) {
                    System.arraycopy(by.get(i), 0, file, at, ID_BYTES);
                }
            }
        }
    }

    private static byte[] hash(Map<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            // The checksums at the end still carry the random ids.
            files.values().forEach(file -> digest.update(file, 0, file.length - CHECKSUM_BYTES));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256; please report this as a bug.", e);
        }
    }

    private static byte[] id(byte[] hash, int number) {
        var id = Arrays.copyOf(hash, ID_BYTES);
        id[ID_BYTES - 1] = (byte) number;
        return id;
    }

    private static void seal(byte[] file) {
        int end = file.length - CHECKSUM_BYTES;
        if (ByteBuffer.wrap(file).getInt(end - 2 * Integer.BYTES) != CodecUtil.FOOTER_MAGIC) {
            throw new IllegalStateException("A Lucene file has no footer; please report this as a bug.");
        }
        var crc = new CRC32();
        crc.update(file, 0, end);
        ByteBuffer.wrap(file).putLong(end, crc.getValue());
    }

    /** A directory with these files. */
    static ByteBuffersDirectory directory(Map<String, byte[]> files) {
        var directory = new ByteBuffersDirectory();
        files.forEach((name, bytes) -> {
            try (var output = directory.createOutput(name, IOContext.DEFAULT)) {
                output.writeBytes(bytes, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException("writing " + name + " in memory", e);
            }
        });
        return directory;
    }
}
