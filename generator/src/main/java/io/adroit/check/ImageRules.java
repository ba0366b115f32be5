package io.adroit.check;

import io.adroit.model.RecordLink;
import io.adroit.text.Reference;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Images that are not there, files that are shown as text, images without words for whoever does not see them (WCAG 1.1.1), and diagrams that nobody draws. */
final class ImageRules implements RecordRule {
    @Override
    public void check(RecordView view, Scene scene, Notes notes) {
        textInstead(view, scene, notes);
        Set<Integer> found = scene.linked().linksOf(view.adr()).records().stream()
                .filter(link -> !link.path().isEmpty())
                .map((RecordLink link) -> link.span().start())
                .collect(Collectors.toCollection(HashSet::new));
        for (var reference : view.adr().body().references()) {
            if (reference.kind() == Reference.Kind.IMAGE) {
                int at = reference.span().start();
                if (reference.text().isBlank()) {
                    notes.add(
                            "image-no-alt",
                            view.path(),
                            view.line(at),
                            view.column(at),
                            "The image \"" + Texts.shorten(reference.destination())
                                    + "\" has no words for those who do not see it.",
                            "Say between the square brackets what it shows.");
                }
                if (!found.contains(at) && isMissing(view, scene, reference.destination())) {
                    notes.add(
                            "image-missing",
                            view.path(),
                            view.line(at),
                            view.column(at),
                            "The image \"" + Texts.shorten(reference.destination()) + "\" is not there.",
                            "Add the file, or mend its path.");
                }
            }
        }
        if (view.adr().body().features().contains("plantuml")) {
            notes.add(
                    "diagram-not-drawn",
                    view.path(),
                    Math.max(view.adr().title().line(), 1),
                    "A PlantUML diagram is shown as code, since nothing here draws it.",
                    "Add a picture of it beside the record, or write it in Mermaid.");
        }
    }

    private static void textInstead(RecordView view, Scene scene, Notes notes) {
        for (var link : scene.linked().linksOf(view.adr()).records()) {
            if (scene.runs(link.path())) {
                int at = link.span().start();
                notes.add(
                        "file-shown-as-text",
                        view.path(),
                        view.line(at),
                        view.column(at),
                        "The file \"" + Texts.shorten(link.path())
                                + "\" could run scripts in the site, so it is shown as plain text.",
                        "Give a picture or a PDF of it, save a drawing as plain SVG, or link to it at its own address.");
            }
        }
    }

    /** Whether a destination would be a file of the source folders; of what lies outside we cannot know. */
    private static boolean isMissing(RecordView view, Scene scene, String destination) {
        var lower = destination.toLowerCase(Locale.ROOT);
        boolean elsewhere = destination.isBlank()
                || destination.startsWith("/")
                || destination.startsWith("#")
                || lower.startsWith("data:")
                || lower.contains("://")
                || lower.startsWith("mailto:")
                || destination.indexOf('{') >= 0;
        if (elsewhere) {
            return false;
        }
        var steps = new ArrayDeque<String>();
        var folder = view.adr().source().folder();
        var path = (folder.isEmpty() ? "" : folder + "/") + cut(destination);
        for (var name : path.split("/")) {
            if (name.equals("..")) {
                if (steps.pollLast() == null) {
                    return false;
                }
            } else if (!name.equals(".") && !name.isEmpty()) {
                steps.addLast(name);
            }
        }
        var target = String.join("/", steps);
        return scene.folders().stream().anyMatch(known -> known.isEmpty() || target.startsWith(known + "/"));
    }

    private static String cut(String destination) {
        int end = destination.length();
        for (char mark : new char[] {'#', '?', ' '}) {
            int at = destination.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return destination.substring(0, end);
    }
}
