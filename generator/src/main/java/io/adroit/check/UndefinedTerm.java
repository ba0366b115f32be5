package io.adroit.check;

/** Acronyms that no record explains and no entry holds; one finding for each, where it stands first. Phrases are a suggestion, not a finding. */
final class UndefinedTerm implements LibraryRule {
    private static final int LONGEST_ACRONYM = 6;

    @Override
    public void check(Scene scene, Notes notes) {
        for (var jargon : scene.insight().jargon()) {
            if (acronym(jargon.form()) && !jargon.evidence().isEmpty()) {
                var place = jargon.evidence().get(0);
                notes.add(
                        "undefined-term",
                        place.path(),
                        place.line(),
                        "\"" + jargon.form() + "\" is neither explained nor in the glossary; it stands "
                                + Texts.count(jargon.count(), "time") + " in " + Texts.count(jargon.records(), "record")
                                + ".",
                        "Add an entry for it, or write it out where it stands first.");
            }
        }
    }

    private static boolean acronym(String form) {
        return form.length() <= LONGEST_ACRONYM
                && form.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
