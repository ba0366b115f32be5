package io.adroit.architecture.trespass.parse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/** Breaks every rule about libraries and habits; never run. */
public final class Offender {
    public com.vladsch.flexmark.util.ast.Node markdown;
    public org.owasp.html.PolicyFactory sanitizer;
    public org.snakeyaml.engine.v2.api.Load yaml;
    public freemarker.template.Template template;
    public com.fasterxml.jackson.core.JsonGenerator json;
    public org.apache.lucene.analysis.Analyzer analyzer;
    public org.apache.lucene.index.IndexWriter writer;
    public org.apache.lucene.search.Query query;
    public org.apache.lucene.store.FSDirectory directory;
    public Path path;

    public String ask() throws IOException {
        System.out.println("a log line");
        return Instant.now() + " " + Locale.getDefault() + " " + Charset.defaultCharset();
    }
}
