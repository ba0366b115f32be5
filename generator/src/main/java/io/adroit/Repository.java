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

    private static Repository ofHost(String base, String branch) {
        var host = base.substring(base.indexOf("//") + 2).toLowerCase(Locale.ROOT);
        if (host.startsWith("gitlab.") || host.contains(".gitlab.")) {
            return new Repository(
                    base + "/-/blob/" + branch + "/{path}#L{line}", base + "/-/edit/" + branch + "/{path}");
        }
        if (host.startsWith("bitbucket.")) {
            return new Repository(
                    base + "/src/" + branch + "/{path}#lines-{line}", base + "/src/" + branch + "/{path}?mode=edit");
        }
        if (host.startsWith("gitea.") || host.startsWith("codeberg.") || host.startsWith("forgejo.")) {
            return new Repository(
                    base + "/src/branch/" + branch + "/{path}#L{line}", base + "/_edit/" + branch + "/{path}");
        }
        return new Repository(base + "/blob/" + branch + "/{path}#L{line}", base + "/edit/" + branch + "/{path}");
    }
}
