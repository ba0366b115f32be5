package io.adroit;

import java.util.Locale;

/**
 * Addresses of files at the place where a team keeps its repository.
 *
 * @param sourceUrl pattern with {@code {path}} and {@code {line}}, or empty
 * @param editUrl pattern with {@code {path}}, or empty
 */
record Repository(String sourceUrl, String editUrl) {
    private static final Repository UNKNOWN = new Repository("", "");

    /**
     * Patterns for a repository's address by the habit of its host. The branch is {@code HEAD} unless the address ends in {@code #branch}.
     *
     * @param address {@code https://host/owner/name}, or empty
     */
    static Repository of(String address) {
        if (address.isEmpty()) {
            return UNKNOWN;
        }
        if (!address.startsWith("https://") && !address.startsWith("http://")) {
            throw new ConfigurationException(
                    "repository",
                    address,
                    "Give its web address, beginning with https://, or set sourceUrl and editUrl.");
        }
        int hash = address.indexOf('#');
        var branch = hash < 0 ? "HEAD" : address.substring(hash + 1);
        var base = hash < 0 ? address : address.substring(0, hash);
        base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        base = base.endsWith(".git") ? base.substring(0, base.length() - 4) : base;
        return ofHost(base, branch);
    }

    /** Records are Markdown, which most hosts show as a page without lines unless they are told to show the text. */
    private static Repository ofHost(String base, String branch) {
        var host = base.substring(base.indexOf("//") + 2).toLowerCase(Locale.ROOT);
        if (host.startsWith("gitlab.") || host.contains(".gitlab.")) {
            return new Repository(
                    base + "/-/blob/" + branch + "/{path}?plain=1#L{line}", base + "/-/edit/" + branch + "/{path}");
        }
        if (host.contains("/projects/") && host.contains("/repos/")) { // Bitbucket Data Center
            var at = branch.equals("HEAD") ? "" : "?at=" + branch;
            return new Repository(base + "/browse/{path}" + at + "#{line}", "");
        }
        if (host.startsWith("bitbucket.")) {
            return new Repository(
                    base + "/src/" + branch + "/{path}#lines-{line}",
                    base + "/src/" + branch + "/{path}?mode=edit&at=" + branch);
        }
        if (host.contains("/_git/")) { // Azure DevOps, in the cloud and elsewhere
            var version = branch.equals("HEAD") ? "" : "&version=GB" + branch;
            var lines = "&line={line}&lineEnd={line}&lineStartColumn=1&lineEndColumn=1&_a=contents";
            return new Repository(
                    base + "?path=/{path}" + version + lines, base + "?path=/{path}" + version + "&_a=contents");
        }
        if (host.startsWith("gitea.") || host.startsWith("codeberg.") || host.startsWith("forgejo.")) {
            return new Repository(
                    base + "/src/branch/" + branch + "/{path}?display=source#L{line}",
                    base + "/_edit/" + branch + "/{path}");
        }
        return new Repository(
                base + "/blob/" + branch + "/{path}?plain=1#L{line}", base + "/edit/" + branch + "/{path}");
    }
}
