package io.adroit.render;

import java.util.List;

/**
 * A record as lists show it; addresses are relative to the site's root.
 *
 * @param url of its page
 * @param no its number in digits, or empty
 * @param title plain text
 * @param label number and title
 * @param status as the record states it
 * @param inForce whether it holds today
 * @param past whether it once held, or never will: shown in grey
 * @param iso date or empty
 * @param date in words or empty
 * @param day day and month or empty
 * @param year four digits or empty
 * @param topic first tag, else package, else empty (RULINGS 12)
 * @param packageName or empty
 * @param people who decided
 * @param tags as written
 * @param decides what it decides, cut to fit a line or two; or empty
 * @param relations in words, the most important first: "Replaced by 19"
 * @param relates looser relations in words, or empty: "Related to 4"
 */
record AdrRef(
        String url,
        String no,
        String title,
        String label,
        StatusView status,
        boolean inForce,
        boolean past,
        String iso,
        String date,
        String day,
        String year,
        String topic,
        String packageName,
        List<String> people,
        List<String> tags,
        String decides,
        List<String> relations,
        String relates) {}
