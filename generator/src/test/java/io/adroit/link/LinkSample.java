package io.adroit.link;

import io.adroit.model.Adr;
import io.adroit.model.LinkSettings;
import io.adroit.model.Mention;
import io.adroit.model.Term;
import io.adroit.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Draws links of the public records, or places where the words of an entry stand, to be read one by one: {@code LinkSample links|places SEED COUNT
 * [CHARACTERS]}, the last being how much text is shown on either side.
 */
final class LinkSample {
    private record Drawn(Adr adr, Span span, String target) {
        String shown(int around) {
            var text = adr.source().text();
            int start = span.start();
            int end = span.end();
            return adr.path() + "," + start + "," + end + "," + target + "\n    "
                    + text.substring(Math.max(start - around, 0), start).replace('\n', ' ')
                    + "⟦" + text.substring(start, end).replace('\n', ' ') + "⟧"
                    + text.substring(end, Math.min(end + around, text.length())).replace('\n', ' ');
        }
    }

    private LinkSample() {}

    public static void main(String[] args) throws IOException {
        var records = new PublicRecords();
        var adrs = records.paths().stream().map(records::record).toList();
        var found = args[0].equals("links") ? links(adrs, records.terms()) : places(adrs, records.terms());
        Collections.shuffle(found, new Random(Long.parseLong(args[1])));
        int around = args.length > 3 ? Integer.parseInt(args[3]) : 90;
        System.out.println(found.size() + " " + args[0] + " in " + adrs.size() + " files");
        found.stream().limit(Integer.parseInt(args[2])).forEach(one -> System.out.println(one.shown(around)));
    }

    private static List<Drawn> links(List<Adr> adrs, List<Term> terms) {
        var linked = new LibraryLinker(LinkSettings.STANDARD).link(TestTerms.library(adrs, terms));
        var found = new ArrayList<Drawn>();
        for (var adr : adrs) {
            linked.value().linksOf(adr).mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.LINKED)
                    .forEach(mention -> found.add(new Drawn(adr, mention.span(), mention.target())));
        }
        return found;
    }

    /** Independent of the linker: every run of the source that is a form of an entry or its plural in any case, whatever stands around it. */
    private static List<Drawn> places(List<Adr> adrs, List<Term> terms) {
        var found = new ArrayList<Drawn>();
        for (var term : terms) {
            var forms = term.forms().stream()
                    .map(form -> Pattern.quote(form.text()))
                    .reduce((one, other) -> one + "|" + other)
                    .orElseThrow();
            var words = Pattern.compile("(?<![\\w])(?:" + forms + ")s?(?![\\w])", Pattern.CASE_INSENSITIVE);
            for (var adr : adrs) {
                var matcher = words.matcher(adr.source().text());
                while (matcher.find()) {
                    found.add(new Drawn(adr, new Span(matcher.start(), matcher.end()), term.id()));
                }
            }
        }
        return found;
    }
}
