package io.adroit.render;

import io.adroit.model.Attachment;
import io.adroit.model.OwnPage;
import io.adroit.model.SiteInfo;
import java.util.List;
import java.util.Map;

/** What a team sets of its site, for tests that set little. */
public final class Sites {
    private Sites() {}

    /** A site in a language. */
    public static SiteInfo in(String language, String name) {
        return new SiteInfo(name, "", "", "", language, "", "", "", "", Map.of(), "", List.of(), List.of());
    }

    static SiteInfo in(String language) {
        return in(language, "Marlow");
    }

    /** A site in English with templates of the team. */
    static SiteInfo with(Map<String, String> templates) {
        return of("en", "", templates);
    }

    static SiteInfo of(String language, String accent, Map<String, String> templates) {
        return new SiteInfo("Marlow", "", accent, "", language, "", "", "", "", templates, "", List.of(), List.of());
    }

    /** A site whose records are in English, with pages of the team and the files beside them. */
    static SiteInfo in(String language, List<OwnPage> pages, List<Attachment> files) {
        return new SiteInfo("Marlow", "", "", "", language, "", "", "", "", Map.of(), "en", pages, files);
    }
}
