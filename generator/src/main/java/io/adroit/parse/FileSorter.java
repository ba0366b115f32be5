package io.adroit.parse;

import io.adroit.model.Part;
import io.adroit.model.SourceFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells records from what else lies in their folders: index pages, templates, tables of contents, attachments, glossaries, other documents. */
final class FileSorter {
    /** What a file that is a record has instead of a reason. */
    static final String RECORD = "";

    private static final Set<String> CONTENTS =
            Set.of("summary", "toc", "table-of-contents", "contents", "_sidebar", "sidebar", "_toc", "nav");
    private static final Set<String> PROJECT = Set.of(
            "changelog",
            "contributing",
            "code_of_conduct",
            "code-of-conduct",
            "security",
            "authors",
            "notice",
            "copying",
            "maintainers",
            "governance",
            "support",
            "claude",
            "agents",
            "codeowners",
            "history",
            "todo");
    private static final Set<String> GLOSSARY =
            Set.of("glossary", "terminology", "terms", "glossar", "glosario", "glossaire");
    private static final Set<String> RECORD_FOLDERS = Set.of(
            "adr",
            "adrs",
            "decisions",
            "decision-records",
            "decision_records",
            "decision-log",
            "decisionlog",
            "architecture-decisions",
            "architecture-decision-records",
            "architecture-decision-record",
            "architecture_decision_records",
            "decision-record",
            "architectural-decisions",
            "architectural-decision-records",
            "arch-decisions",
            "adl",
            "rfcs",
            "decisiones",
            "entscheidungen",
            "decisoes",
            "records");
    private static final Set<String> SIDE_FOLDERS = Set.of(
            "attachments",
            "assets",
            "images",
            "img",
            "static",
            "resources",
            "files",
            "diagrams",
            "media",
            "includes",
            "_includes",
            "figures");

    private final Map<String, Set<String>> namesByFolder = new HashMap<>();
    private final Set<String> recordFolders = new HashSet<>();
    private final Map<String, Integer> indexedChildren = new HashMap<>();

    FileSorter(List<SourceFile> files) {
        for (var file : files) {
            namesByFolder.computeIfAbsent(file.folder(), any -> new HashSet<>()).add(file.name());
        }
        for (var file : files) {
            if (isIndex(file) && !isStub(file)) {
                indexedChildren.merge(parent(file.folder()), 1, Integer::sum);
            }
        }
        for (var file : files) {
            if (isIndex(file) && hasOwnFolder(file)) {
                recordFolders.add(file.folder());
            }
        }
    }

    private static String parent(String folder) {
        return folder.substring(0, Math.max(folder.lastIndexOf('/'), 0));
    }

    private static String lastName(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static boolean isIndex(SourceFile file) {
        return FileName.isIndexName(FileName.stem(file.name()));
    }

    /** A folder whose name is that of a record: numbered or dated. */
    private boolean hasOwnFolder(SourceFile file) {
        var name = lastName(file.folder());
        var read = FileName.of(name);
        boolean numbered = read.number() >= 0
                && !read.words().isEmpty()
                && (Character.isLetter(name.charAt(0)) || name.indexOf('-') >= 2 || name.indexOf('_') >= 2);
        boolean year = name.length() == 4 && read.number() >= 1990 && read.number() <= 2100;
        boolean bare = read.number() >= 0 && read.words().isEmpty() && name.length() >= 3 && !year;
        return !name.isEmpty() && (read.dated() && !read.date().isEmpty() || numbered || bare);
    }

    /** Why a file is no record, {@link #RECORD} when it is one. */
    String reason(RecordText record) {
        var file = record.file();
        var stem = FileName.stem(file.name()).toLowerCase(Locale.ROOT);
        if (isEmpty(record)) {
            return "empty";
        }
        if (isIndex(file)) {
            return index(record);
        }
        if (inFolder(file, "template", "templates", "_templates", "_template")
                || TemplateName.isTemplate(record.name(), stem)) {
            return "template";
        }
        var owner = owner(file.folder());
        if (!owner.isEmpty()) {
            return "attachment of " + owner;
        }
        if (record.name().number() >= 0 || record.name().dated()) {
            return RECORD;
        }
        return byName(record, stem);
    }

    private String byName(RecordText record, String stem) {
        if (CONTENTS.contains(stem)) {
            return "table of contents";
        }
        if (GLOSSARY.contains(stem)) {
            return "glossary";
        }
        int weight = weight(record);
        if (PROJECT.contains(stem) || stem.startsWith("license") || stem.startsWith("licence")) {
            return "project file";
        }
        if (SIDE_FOLDERS.contains(lastName(record.file().folder()).toLowerCase(Locale.ROOT)) && weight < 3) {
            return "attachment";
        }
        boolean home = RECORD_FOLDERS.contains(lastName(record.file().folder()).toLowerCase(Locale.ROOT));
        return home || weight >= 2 ? RECORD : "not a decision record";
    }

    private static boolean isEmpty(RecordText record) {
        int start =
                Math.min(record.frontMatter().bodyStart(), record.file().text().length());
        return record.file().text().substring(start).isBlank()
                && record.frontMatter().values().get("title").text().isEmpty();
    }

    private String index(RecordText record) {
        var file = record.file();
        if (isStub(file)) {
            return "link to " + file.text().strip();
        }
        if (inFolder(file, "template", "templates", "_templates")) {
            return "template";
        }
        boolean alone = namesByFolder.getOrDefault(file.folder(), Set.of()).stream()
                .allMatch(name -> FileName.isIndexName(FileName.stem(name)));
        boolean series = alone
                && !file.folder().isEmpty()
                && indexedChildren.getOrDefault(parent(file.folder()), 0) >= 3
                && !RECORD_FOLDERS.contains(lastName(file.folder()).toLowerCase(Locale.ROOT))
                && file.text().length() > 300;
        boolean own = !file.folder().isEmpty() && hasOwnFolder(file);
        return own || series || alone && weight(record) >= 3 ? RECORD : "index page";
    }

    /** A link that became a text file, as git does where there are no links: the name of a file beside it and nothing else. */
    private static boolean isStub(SourceFile file) {
        var text = file.text().strip();
        return text.length() < 200
                && text.indexOf(' ') < 0
                && text.indexOf('\n') < 0
                && text.endsWith(".md")
                && !text.contains("(");
    }

    /** The README of the folder that a file is part of, empty when there is none. */
    private String owner(String folder) {
        for (var at = folder; !at.isEmpty(); at = parent(at)) {
            if (recordFolders.contains(at)) {
                return lastName(at) + "/"
                        + namesByFolder.getOrDefault(at, Set.of()).stream()
                                .filter(name -> FileName.isIndexName(FileName.stem(name)))
                                .sorted()
                                .findFirst()
                                .orElse("");
            }
        }
        return "";
    }

    private static boolean inFolder(SourceFile file, String... names) {
        for (var part : file.folder().toLowerCase(Locale.ROOT).split("/", -1)) {
            for (var name : names) {
                if (part.equals(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much of a decision record a text has: a decision counts twice, other sections and a status once each. */
    private static int weight(RecordText record) {
        var parts = EnumSet.noneOf(Part.class);
        record.chapters().stream().skip(1).forEach(chapter -> parts.add(chapter.part()));
        int weight = parts.contains(Part.DECISION) ? 2 : 0;
        for (var part : List.of(Part.CONTEXT, Part.CONSEQUENCES, Part.OPTIONS, Part.OPTIONS_ANALYSIS, Part.STATUS)) {
            weight += parts.contains(part) ? 1 : 0;
        }
        var entries = MetadataReader.read(record);
        boolean status = entries.stream()
                .anyMatch(entry -> entry.field() == Field.STATUS
                        && !entry.form().equals("section")
                        && StatusWords.read(entry.words()).status() != io.adroit.model.Status.UNKNOWN);
        boolean dated = status
                && entries.stream()
                        .anyMatch(entry ->
                                entry.field() == Field.DATE && !entry.form().equals("section"));
        return weight + (dated ? 2 : status ? 1 : 0);
    }
}
