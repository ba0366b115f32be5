package io.adroit.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import io.adroit.model.BrokenTemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;

/** The templates, parsed once: ours, and the team's, which win by name. */
final class Templates {
    private final Configuration engine = new Configuration(Configuration.VERSION_2_3_35);
    private final Map<String, String> teams;

    /**
     * @param teams the team's templates by name, as in {@code record.ftlh}
     * @throws BrokenTemplateException when a template of the team does not parse, with its name, line and reason
     */
    Templates(Map<String, String> teams) {
        this.teams = new TreeMap<>(teams);
        var theirs = new StringTemplateLoader();
        this.teams.forEach(theirs::putTemplate);
        engine.setTemplateLoader(new MultiTemplateLoader(
                new TemplateLoader[] {theirs, new ClassTemplateLoader(Templates.class, "templates")}));
        engine.setObjectWrapper(new PageWrapper());
        engine.setDefaultEncoding("UTF-8");
        engine.setLocale(Locale.ROOT);
        engine.setTimeZone(TimeZone.getTimeZone("UTC"));
        engine.setLocalizedLookup(false);
        engine.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        engine.setCacheStorage(new StrongCacheStorage());
        engine.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        engine.setLogTemplateExceptions(false);
        engine.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        engine.setAPIBuiltinEnabled(false);
        this.teams.keySet().forEach(this::load);
    }

    /** What every template may name besides {@code page}, wrapped once for many pages. */
    TemplateHashModel shared(Map<String, Object> values) {
        try {
            var shared = new SimpleHash(engine.getObjectWrapper());
            for (var value : values.entrySet()) {
                shared.put(value.getKey(), engine.getObjectWrapper().wrap(value.getValue()));
            }
            return shared;
        } catch (TemplateModelException e) {
            throw new IllegalStateException(
                    "What templates share cannot be shown to them; please report this as a bug.", e);
        }
    }

    /** A page as UTF-8 bytes. */
    byte[] render(String name, TemplateHashModel shared, Record page) {
        var out = new StringWriter(16_384);
        try {
            var environment = load(name).createProcessingEnvironment(shared, out);
            environment.setGlobalVariable("page", engine.getObjectWrapper().wrap(page));
            environment.process();
        } catch (TemplateException e) {
            throw broken(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Template load(String name) {
        try {
            return engine.getTemplate(name);
        } catch (ParseException e) {
            throw broken(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The template \"" + name + "\" cannot be read; please report this as a bug.", e);
        }
    }

    private RuntimeException broken(String template, int line, String reason, Exception cause) {
        String place = template + ":" + line + ": ";
        if (teams.containsKey(template)) {
            return new BrokenTemplateException(
                    place + "The template cannot be used. " + firstLine(reason) + " Mend it, or remove it to use ours.",
                    cause);
        }
        return teams.isEmpty()
                ? new IllegalStateException(place + firstLine(reason) + " Please report this as a bug.", cause)
                : new BrokenTemplateException(
                        place + "Our template cannot be used beside yours (" + String.join(", ", teams.keySet()) + "). "
                                + firstLine(reason) + " Keep every macro that ours have, or remove yours.",
                        cause);
    }

    private static String firstLine(String reason) {
        return reason.strip().lines().findFirst().orElse("");
    }
}
