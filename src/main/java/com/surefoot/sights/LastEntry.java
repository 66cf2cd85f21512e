package com.surefoot.sights;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads in a comment how long before closing the last visitor is let in. OpenStreetMap has no tag of its own for that;
 * mappers write it into the comments of opening hours, in the language of the place.
 */
public final class LastEntry {

    private static final Duration LONGEST = Duration.ofHours(6);

    private static final String ENTRY =
            "(?:last|latest|final)\\s+(?:entry|entries|admission|admissions|entrance|tickets?|visitors?)"
                    + "|letzter\\s+einlass|einlass\\s+(?:endet|bis)|derni[eè]re\\s+(?:entr[ée]e|admission)"
                    + "|[uú]ltim[ao]\\s+(?:entrada|acceso)|ultim[oa]\\s+(?:ingresso|entrata)|laatste\\s+(?:toegang|entree)";
    private static final String BEFORE = "(?:before|prior\\s+to|vor|avant|antes|prima|v[oó]+r)";
    private static final String CLOSING =
            "(?:(?:the|der|la|del|della|de|het)\\s+)?(?:clos\\w*|schlie[ßs]+ung\\w*|betriebsschluss|fermeture|cierre|chiusura|sluit\\w*)(?:\\s+time)?";
    private static final Pattern SPAN = Pattern.compile("(?:" + ENTRY
            + ")\\s*(?:is|at|:|=|-|est|ist)?\\s*(\\d{1,3}(?:[.,]5)?)\\s*('|min\\w*\\.?|h|hrs?|hours?|std\\.?|stunden?|heures?|horas?|ore|ora|uur)"
            + "\\s*(?:" + BEFORE + "\\s+" + CLOSING + ")?");

    private LastEntry() {}

    /** The time before closing; empty if the comment says anything else, or something besides. */
    public static Optional<Duration> read(String comment) {
        Matcher matcher = SPAN.matcher(comment.strip().toLowerCase(Locale.ROOT).replace("½", ".5"));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double amount = Double.parseDouble(matcher.group(1).replace(',', '.'));
        boolean minutes = matcher.group(2).startsWith("m") || matcher.group(2).equals("'");
        Duration before = Duration.ofMinutes(Math.round(minutes ? amount : amount * 60));
        return before.compareTo(LONGEST) <= 0 ? Optional.of(before) : Optional.empty();
    }
}
