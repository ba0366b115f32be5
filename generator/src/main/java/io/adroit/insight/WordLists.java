package io.adroit.insight;

import io.adroit.text.ResourceLines;
import io.adroit.text.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words out of a resource of this package: a line {@code [name]} opens a list, {@code #} begins a remark. */
final class WordLists {
    private static final Map<String, Set<String>> WORDS = read("words.txt");

    static final Set<String> STOP = list("stop");
    static final Set<String> VERB = list("verb");
    static final Set<String> BEGIN = list("begin");
    static final Set<String> END = list("end");
    static final Set<String> TEMPLATE = list("template");
    static final Set<String> SHOUT = list("shout");
    static final Set<String> PHRASE = list("phrase");

    private WordLists() {}

    /** The lists of another resource as vocabularies; {@code _} stands for the blank between two words. */
    static Map<String, Vocabulary> vocabularies(String resource) {
        return read(resource).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> new Vocabulary(list.getValue().stream()
                                .map(word -> word.replace('_', ' '))
                                .toList())));
    }

    private static Set<String> list(String name) {
        return Set.copyOf(WORDS.getOrDefault(name, Set.of()));
    }

    private static Map<String, Set<String>> read(String resource) {
        var lists = new HashMap<String, Set<String>>();
        Set<String> open = new HashSet<>();
        for (var line : lines(resource)) {
            if (line.startsWith("[")) {
                open = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new HashSet<>());
            } else {
                open.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        return lists;
    }

    /** Lines of a resource of this package without remarks and empty ones. */
    static List<String> lines(String resource) {
        return ResourceLines.of(WordLists.class, resource);
    }
}
