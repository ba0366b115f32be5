package io.adroit.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;

/**
 * The reading path.
 *
 * @param lead in a sentence
 * @param steps in order
 * @param more further steps, those that bring few new terms
 * @param left steps that are not shown, in words, or empty
 * @param terms number of all entries, in words
 * @param termCount the same in digits
 * @param topics other ways in
 * @param pairs that are easily confused
 */
record LearnPage(
        Frame frame,
        String lead,
        List<Step> steps,
        List<Step> more,
        String left,
        String terms,
        String termCount,
        List<Topic> topics,
        List<GlossaryPage.PairLink> pairs) {

    /** A record and the entries first met in it. */
    record Step(AdrRef record, List<TermRef> newTerms) {}

    /** Records of a topic in the order of the path. */
    record Topic(String name, List<AdrRef> records) {}

    /** Makes the page. */
    static final class Maker {
        private static final int STEPS = 40;
        private static final int MORE = 260;

        private final LibraryView view;
        private final Words words;

        Maker(LibraryView view) {
            this.view = view;
            this.words = view.words();
        }

        LearnPage make() {
            var all = new ArrayList<Step>();
            for (var step : view.insight().readingPath()) {
                view.adr(step.path())
                        .ifPresent(adr -> all.add(new Step(view.ref(adr), view.termRefs(step.newTerms()))));
            }
            int most =
                    all.stream().mapToInt(step -> step.newTerms().size()).max().orElse(0);
            var lead = words.say(
                    most == 0 ? "learn_lead_bare" : "learn_lead",
                    words.count("n_decisions", all.size()),
                    words.count("n_new_terms", most));
            return new LearnPage(
                    Frame.of("learn.html", words.say("nav_learn"), lead, "learn", "assets/adroit-learn.js"),
                    lead,
                    all.stream().limit(STEPS).toList(),
                    all.stream().skip(STEPS).limit(MORE).toList(),
                    all.size() > STEPS + MORE ? words.count("and_more", all.size() - STEPS - MORE) : "",
                    words.count("n_terms", view.terms().size()),
                    Integer.toString(view.terms().size()),
                    topics(all),
                    GlossaryPage.Maker.pairs(view));
        }

        private static List<Topic> topics(List<Step> steps) {
            var byTopic = new TreeMap<String, LinkedHashSet<AdrRef>>();
            steps.stream()
                    .map(Step::record)
                    .filter(ref -> !ref.topic().isEmpty() && !ref.past())
                    .forEach(ref -> byTopic.computeIfAbsent(ref.topic(), topic -> new LinkedHashSet<>())
                            .add(ref));
            return byTopic.entrySet().stream()
                    .map(entry -> new Topic(
                            entry.getKey(), entry.getValue().stream().limit(25).toList()))
                    .toList();
        }
    }
}
