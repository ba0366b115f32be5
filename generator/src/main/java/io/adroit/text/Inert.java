package io.adroit.text;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether a file that lies beside the records may stand in the site under its own name. A pull request can bring any file and a record that leads readers to
 * it; opened from the site, a page or a drawing with a script in it would run there with all rights of the site.
 */
public final class Inert {
    /** Ends of names that browsers and servers show, play or save, whatever is in the file. */
    private static final Set<String> ALWAYS = Set.of(
            "7z,apng,avif,bmp,bz2,csv,doc,docx,epub,gif,gz,ico,jpeg,jpg,json,log,mov,mp3,mp4,odg,odp,ods,odt,ogg,pdf,png,ppt,pptx,rtf,tar,tgz,tif,tiff,tsv,"
                    .concat("txt,vsd,vsdx,wav,webm,webp,xls,xlsx,xz,yaml,yml,zip")
                    .split(","));
    /** Ends of names that a browser runs or draws with scripts, or that servers run or obey. */
    private static final Set<String> NEVER = Set.of(
            "asp,aspx,cfm,cgi,config,hta,htc,htm,html,htt,js,jsp,jspx,mht,mhtml,mjs,php,php3,php4,php5,php7,php8,phtml,pht,pl,rss,shtm,shtml,stm,svgz,swf,"
                    .concat(
                            "atom,rdf,vbs,wasm,xht,xhtml,xml,xsl,xslt,xul,wsf,url,lnk,scr,exe,bat,cmd,com,msi,jar,jnlp,appcache,webmanifest,manifest")
                    .split(","));

    private Inert() {}

    /**
     * Whether nothing runs when the file is opened.
     *
     * @param path its name is what follows the last slash
     * @param bytes read only where the name does not tell
     */
    public static boolean is(String path, Supplier<byte[]> bytes) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        var end = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (ALWAYS.contains(end)) {
            return true;
        }
        // Names with an underscore are settings of servers: _headers, _redirects.
        if (NEVER.contains(end) || name.startsWith("_")) {
            return false;
        }
        return end.equals("svg") ? PlainSvg.is(bytes.get()) : !looksLikeMarkup(bytes.get());
    }

    /** Where a name says nothing, browsers look into the file for a tag at its begin, after blanks and a byte order mark. */
    private static boolean looksLikeMarkup(byte[] bytes) {
        for (byte one : bytes) {
            boolean mark = one == (byte) 0xEF
                    || one == (byte) 0xBB
                    || one == (byte) 0xBF
                    || one == (byte) 0xFE
                    || one == (byte) 0xFF;
            if (one == '<') {
                return true;
            }
            if (!mark && one > ' ') {
                return false;
            }
        }
        return false;
    }
}
