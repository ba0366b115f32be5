package io.adroit.render;

import io.adroit.model.Insight.Use;
import io.adroit.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The front page.
 *
 * @param lead how much there is to read, in a sentence
 * @param tries searches to try
 * @param doors where to start
 * @param newest decisions
 * @param changes latest first
 * @param groups what is in force, by topic or year
 * @param inForce number in words
 * @param total number in words
 */
record HomePage(
        Frame frame,
        String lead,
        List<String> tries,
        List<Door> doors,
        List<AdrRef> newest,
        List<Change> changes,
        List<Group> groups,
        String inForce,
        String total) {

    /** A way in. */
    record Door(String url, String title, String text) {}

    /**
     * Something that changed.
     *
     * @param text with {@code {0}} where the name goes
     * @param name of the record or entry
     */
    record Change(String iso, String day, String text, String url, String name) {}

    /** Records under one heading; {@code more} says how many are left out, or is empty. */
    record Group(String name, List<AdrRef> records, String more) {}

    /** Makes the front page. */
    static final class Maker {
        private static final int NEWEST = 5;
        private static final int CHANGES = 8;
        /** Of the changes, so that a day on which the glossary is gone through does not hide what was decided. */
        private static final int REVIEWS = 2;

        private static final int PER_GROUP = 12;
        private static final int SMALLEST_GROUP = 3;
        /** Records in force that the page shows at most, so that it stays one page however large the library is. */
        private static final int SHOWN = 72;

        private static final int TRIES = 4;
        private static final int LONGEST_TRY = 20;
        /** Small letters alone: no abbreviation and no number, which say nothing to those who come to ask. */
        private static final Pattern WORDS = Pattern.compile("[\\p{Ll} -]+");

        private final LibraryView view;
        private final Words words;

        Maker(LibraryView view) {
            this.view = view;
            this.words = view.words();
        }

        HomePage make() {
            var refs = view.newestFirst().stream().map(view::ref).toList();
            long force = refs.stream().filter(AdrRef::inForce).count();
            var decisions = words.count("n_decisions", refs.size());
            var lead = view.terms().isEmpty()
                    ? words.say("home_lead_bare", decisions)
                    : words.say(
                            "home_lead",
                            decisions,
                            words.count("n_terms", view.terms().size()));
            return new HomePage(
                    Frame.of("index.html", "", lead, "").withoutHeadSearch(),
                    lead,
                    tries(),
                    doors(),
                    refs.stream().limit(NEWEST).toList(),
                    changes(),
                    groups(refs.stream().filter(AdrRef::inForce).toList()),
                    words.count("n_decisions", force),
                    words.count("n_decisions", refs.size()));
        }

        /** Short names of the entries that most records use: each finds something. */
        private List<String> tries() {
            return view.insight().uses().entrySet().stream()
                    .filter(entry -> !entry.getValue().isEmpty())
                    .sorted(Comparator.comparingInt((Map.Entry<String, List<Use>> entry) ->
                                    -entry.getValue().size())
                            .thenComparing(Map.Entry::getKey))
                    .flatMap(entry -> view.term(entry.getKey()).stream())
                    .map(Term::name)
                    .filter(name ->
                            name.length() <= LONGEST_TRY && WORDS.matcher(name).matches())
                    .limit(TRIES)
                    .toList();
        }

        private List<Door> doors() {
            var path = view.insight().readingPath();
            int most =
                    path.stream().mapToInt(step -> step.newTerms().size()).max().orElse(0);
            return List.of(
                    new Door("review.html", words.say("door_review"), words.say("door_review_text")),
                    new Door("incidents.html", words.say("door_incidents"), words.say("door_incidents_text")),
                    new Door(
                            "learn.html",
                            words.say("door_learn"),
                            words.say(
                                    most == 0 ? "door_learn_bare" : "door_learn_text",
                                    words.count("n_decisions", path.size()),
                                    words.count("n_new_terms", most))),
                    new Door(
                            "glossary/index.html",
                            words.say("door_glossary"),
                            words.say(
                                    view.terms().isEmpty() ? "door_glossary_bare" : "door_glossary_text",
                                    words.count("n_terms", view.terms().size()))));
        }

        private List<Change> changes() {
            var events = new ArrayList<>(Events.of(view));
            Events.reviews(view).stream().limit(REVIEWS).forEach(events::add);
            return Events.newestFirst(events).stream()
                    .limit(CHANGES)
                    .map(event -> new Change(
                            event.iso(), words.shortDate(event.iso()), event.text(), event.url(), event.name()))
                    .toList();
        }

        private List<Group> groups(List<AdrRef> force) {
            boolean topics = force.stream().anyMatch(ref -> !ref.topic().isEmpty());
            var byName = new LinkedHashMap<String, List<AdrRef>>();
            if (topics) {
                force.stream()
                        .map(AdrRef::topic)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> byName.put(name, new ArrayList<>()));
                byName.put("", new ArrayList<>());
            }
            for (var ref : force) {
                byName.computeIfAbsent(topics ? ref.topic() : ref.year(), name -> new ArrayList<>())
                        .add(ref);
            }
            byName.values().removeIf(List::isEmpty);
            int each = Math.max(SMALLEST_GROUP, Math.min(PER_GROUP, SHOWN / Math.max(byName.size(), 1)));
            return byName.entrySet().stream()
                    .limit(SHOWN / SMALLEST_GROUP)
                    .map(entry -> group(
                            entry.getKey().isEmpty() ? words.say(topics ? "other_topics" : "no_date") : entry.getKey(),
                            entry.getValue(),
                            each))
                    .toList();
        }

        private Group group(String name, List<AdrRef> records, int each) {
            int more = records.size() - each;
            return more <= 1
                    ? new Group(name, records, "")
                    : new Group(name, records.subList(0, each), words.count("and_more", more));
        }
    }
}
