package io.adroit.text;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Whether a drawing only draws. As an image of a page no drawing runs scripts; opened by its own address it does. Elements and addresses are those of a list, so
 * what browsers learn tomorrow is not in it.
 */
final class PlainSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final String MATHML = "http://www.w3.org/1998/Math/MathML";

    private static final Set<String> DRAWS = Set.of(
            ("a,altGlyph,circle,clipPath,defs,desc,ellipse,feBlend,feColorMatrix,feComponentTransfer,feComposite,feConvolveMatrix,feDiffuseLighting,"
                            + "feDisplacementMap,feDistantLight,feDropShadow,feFlood,feFuncA,feFuncB,feFuncG,feFuncR,feGaussianBlur,feImage,feMerge,feMergeNode,"
                            + "feMorphology,feOffset,fePointLight,feSpecularLighting,feSpotLight,feTile,feTurbulence,filter,font,font-face,font-face-name,"
                            + "font-face-src,font-face-uri,foreignObject,g,glyph,hkern,image,line,linearGradient,marker,mask,metadata,missing-glyph,mpath,path,"
                            + "pattern,polygon,polyline,radialGradient,rect,stop,style,svg,switch,symbol,text,textPath,title,tref,tspan,use,view,vkern")
                    .split(","));
    /** What tools put into a {@code foreignObject} for the lines of a label. */
    private static final Set<String> WRITES = Set.of(
            ("a,b,blockquote,br,center,code,div,em,font,h1,h2,h3,h4,h5,h6,hr,i,img,li,ol,p,pre,s,small,span,strike,strong,sub,sup,table,tbody,td,tfoot,th,"
                            + "thead,tr,u,ul")
                    .split(","));

    private PlainSvg() {}

    /** Only UTF-8, the one encoding that every reader takes for the same, and no declarations of its own. */
    static boolean is(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.contains("<!ENTITY") || text.contains("<!ATTLIST")) {
                return false; // attributes by default are handlers that no element shows
            }
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var reader = factory.createXMLStreamReader(
                    new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            return isUtf8(reader.getCharacterEncodingScheme()) && draws(reader);
        } catch (CharacterCodingException | XMLStreamException notReadable) {
            return false;
        }
    }

    private static boolean isUtf8(@Nullable String declared) {
        return declared == null || declared.equalsIgnoreCase("utf-8");
    }

    private static boolean draws(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            boolean dangerous = event == XMLStreamConstants.PROCESSING_INSTRUCTION
                    || event == XMLStreamConstants.ENTITY_REFERENCE
                    || event == XMLStreamConstants.START_ELEMENT && !isPlain(reader);
            if (dangerous) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(XMLStreamReader reader) {
        var name = reader.getLocalName();
        var space = String.valueOf(reader.getNamespaceURI());
        boolean known = switch (space) {
            case SVG -> DRAWS.contains(name);
            case XHTML -> WRITES.contains(name);
            case MATHML -> false;
            default -> true; // browsers do nothing with the elements of drawing tools
        };
        for (int i = 0; known && i < reader.getAttributeCount(); i++) {
            known = isPlain(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return known;
    }

    /** Handlers begin with {@code on}; browsers skip blanks and controls within a scheme. */
    private static boolean isPlain(String name, String value) {
        var address = value.replaceAll("[\\x00-\\x20\\x7f]", "").toLowerCase(Locale.ROOT);
        return !name.toLowerCase(Locale.ROOT).startsWith("on")
                && !address.contains("script:")
                && (!address.startsWith("data:") || address.matches("data:image/(png|jpeg|jpg|gif|webp)[;,].*"))
                && !name.equalsIgnoreCase("srcdoc");
    }
}
