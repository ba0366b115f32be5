package io.adroit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a stranger's pull request may place in the site under their own names. */
class InertTest {
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    private static boolean inert(String path, String text) {
        return Inert.is(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, <html>",
        "a.PDF, x",
        "a/b.txt, <script>",
        "a.csv, '1,2'",
        "a.drawio, mxfile",
        "Dockerfile, FROM x",
        "a.puml, @startuml",
        "a.svg.png, <svg>"
    })
    void whatIsShownOrSavedKeepsItsName(String path, String text) {
        assertThat(inert(path, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, x",
        "a.HTM, x",
        "a.js, x",
        "a.xhtml, x",
        "a.xml, x",
        "a.php, x",
        "a.svgz, x",
        "web.config, x",
        "_headers, x",
        "a.drawio, '\uFEFF <mxfile>'",
        "noend, '\n\t<!-- x -->'",
        "a.unknown, <script>",
        "a.png.html, x"
    })
    void whatCouldRunIsText(String path, String text) {
        assertThat(inert(path, text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0' style='fill:red'/><a xlink:href='https://a.b/#c'><text>x</text></a><use href='#d'/><image href='data:image/png;base64,AA'/>",
                "<foreignObject><div xmlns='http://www.w3.org/1999/xhtml' style='color:red'><p>label<br/></p></div></foreignObject>",
                "<metadata><x:y xmlns:x='http://inkscape.example' x:z='w'/></metadata><style>.a{fill:red}</style>"
            })
    void aDrawingThatOnlyDrawsStaysOne(String inside) {
        var head =
                "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>";
        assertThat(inert("a.svg", head + SVG + inside + "</svg>")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script>",
                "<script xmlns='http://www.w3.org/1999/xhtml'>1</script>",
                "<path onclick='1'/>",
                "<a xlink:href='java&#10;script:1'><text>x</text></a>",
                "<a href=' JavaScript:1'/>",
                "<set attributeName='href' to='javascript:1'/>",
                "<animate attributeName='href' values='javascript:1'/>",
                "<use href='data:image/svg+xml,x'/>",
                "<image href='data:text/html,x'/>",
                "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' srcdoc='x'/></foreignObject>",
                "<foreignObject><form xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<maction xmlns='http://www.w3.org/1998/Math/MathML'/>",
                "<?xml-stylesheet href='a.xsl'?>",
                "&own;",
                "<g>"
            })
    void aDrawingThatCouldDoMoreIsText(String inside) {
        assertThat(inert("a.svg", SVG + inside + "</svg>")).isFalse();
    }

    @Test
    void entitiesOtherEncodingsAndWhatIsNoXmlAreText() {
        assertThat(inert("a.svg", "<!DOCTYPE svg [<!ENTITY s '<script>1</script>'>]>" + SVG + "&s;</svg>"))
                .isFalse();
        assertThat(inert("a.svg", "<!DOCTYPE svg [<!ATTLIST svg onload CDATA '1'>]>" + SVG + "</svg>"))
                .isFalse();
        assertThat(inert("a.svg", "<?xml version='1.0' encoding='utf-7'?>" + SVG + "</svg>"))
                .isFalse();
        assertThat(inert("a.svg", "GIF89a")).isFalse();
        var utf16 = (SVG + "</svg>").getBytes(Charset.forName("UTF-16"));
        assertThat(Inert.is("a.svg", () -> utf16)).isFalse();
    }

    @Test
    void aDeclarationReadsNoFile() {
        assertThat(inert("a.svg", "<!DOCTYPE svg SYSTEM 'file:///dev/zero'>" + SVG + "</svg>"))
                .isTrue();
    }
}
