package io.adroit.check;

import io.adroit.text.ResourceLines;
import io.adroit.text.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists of words out of {@code words.txt}. */
final class Words {
    private static final Map<String, Vocabulary> LISTS = read();

    private Words() {}

    static Vocabulary list(String name) {
        var list = LISTS.get(name);
        if (list == null) {
            throw new IllegalStateException("words.txt has no list " + name + "; please report this as a bug.");
        }
        return list;
    }

    private static Map<String, Vocabulary> read() {
        var lists = new HashMap<String, List<String>>();
        List<String> open = new ArrayList<>();
        for (var line : ResourceLines.of(Words.class, "words.txt")) {
            if (line.startsWith("[")) {
                open = lists.computeIfAbsent(line.substring(1, line.length() - 1), name -> new ArrayList<>());
            } else {
                open.addAll(List.of(line.replace('_', '\u00a0').split(" +")));
            }
        }
        return lists.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> new Vocabulary(list.getValue().stream()
                                .map(word -> word.replace('\u00a0', ' '))
                                .toList())));
    }
}
