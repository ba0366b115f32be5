package io.adroit.maven;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the process that makes a site is told.
 *
 * @param root folder that paths are relative to
 * @param output where the site goes when the parameters do not say it
 * @param given parameters by name, as {@link io.adroit.SettingsReader} takes them
 */
record SiteOrder(Path root, Path output, Map<String, String> given) {
    SiteOrder {
        given = Map.copyOf(given);
    }

    void write(DataOutputStream to) throws IOException {
        to.writeUTF(root.toString());
        to.writeUTF(output.toString());
        to.writeInt(given.size());
        for (var one : given.entrySet()) {
            to.writeUTF(one.getKey());
            to.writeUTF(one.getValue());
        }
        to.flush();
    }

    static SiteOrder read(DataInputStream from) throws IOException {
        var root = Path.of(from.readUTF());
        var output = Path.of(from.readUTF());
        var given = new HashMap<String, String>();
        for (int left = from.readInt(); left > 0; left--) {
            given.put(from.readUTF(), from.readUTF());
        }
        return new SiteOrder(root, output, given);
    }
}
