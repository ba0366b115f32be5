package io.adroit.edit;

/** Relative addresses between files of one root. */
final class Paths {
    private Paths() {}

    /**
     * How a file in {@code folder} writes the address of {@code path}.
     *
     * @param folder path of a folder, empty for the root
     * @param path of a file
     */
    static String relative(String folder, String path) {
        var from = folder.isEmpty() ? new String[0] : folder.split("/");
        var to = path.split("/");
        int common = 0;
        while (common < from.length && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        var out = new StringBuilder("../".repeat(from.length - common));
        for (int i = common; i < to.length; i++) {
            out.append(i > common ? "/" : "").append(escaped(to[i]));
        }
        return out.toString();
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }
}
