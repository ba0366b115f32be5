package io.adroit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** {@code docs/goals.md} names every goal, and every parameter that a user can set. */
class GoalsPageTest {
    @TestFactory
    List<DynamicTest> everyGoalAndItsParametersStandOnThePage() throws Exception {
        var page = page();
        var descriptor = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("target/classes/META-INF/maven/plugin.xml").toFile());
        return elements(descriptor.getDocumentElement(), "mojo").stream()
                .map(mojo -> DynamicTest.dynamicTest(text(mojo, "goal"), () -> {
                    assertThat(page).contains("| `" + text(mojo, "goal") + "` |");
                    elements(mojo, "parameter").stream()
                            .filter(parameter -> text(parameter, "editable").equals("true"))
                            .filter(parameter -> !text(mojo, "goal").equals("help"))
                            .forEach(parameter -> assertThat(page).contains("| `" + text(parameter, "name") + "` |"));
                }))
                .toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("adroit.root", "..")).resolve("docs/goals.md"));
    }

    private static List<Element> elements(Element parent, String name) {
        var all = parent.getElementsByTagName(name);
        return IntStream.range(0, all.getLength())
                .mapToObj(index -> (Element) all.item(index))
                .toList();
    }

    private static String text(Element parent, String name) {
        var found = elements(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
