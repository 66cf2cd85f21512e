package com.surefoot.narration.reading.rules;

import com.surefoot.lodging.HouseRule;
import java.util.regex.Pattern;

/** Why one travels and with whom, in words that are about what a house allows elsewhere. */
final class Occasions {

    /** "Fêter la fin des examens", "fêter nos dix ans": what is celebrated stands behind it. */
    private static final Pattern CELEBRATED = Pattern.compile(
            "(?i)^\\s+(?:la |le |les |l['’]|nos |notre |mes |mon |ma |leurs? |ses |son |sa |ça|cela|cet? |cette |une? (?!max)).*",
            Pattern.DOTALL);
    /** "La fête des mères", "les fêtes de fin d'année". */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("(?i)^\\s+(?:des |nationale|du |de (?:fin|famille|noël|pâques|ma |mon |la |l['’])).*", Pattern.DOTALL);

    private static final Pattern CELEBRATING = Pattern.compile("fêt(?:er|e|ons|ez|ent|era|erons|eront)|fete?r?");
    private static final Pattern FEAST = Pattern.compile("f[êe]tes?");

    private Occasions() {}

    /** Whether a word that may be about a house's rules is about the trip itself. */
    static boolean isOne(Sheet sheet, int at, Context context) {
        Mark mark = sheet.get(at);
        if (!context.isFrench()) {
            return false;
        }
        if (mark.value().equals(HouseRule.VISITORS.name())) {
            return at + 1 < sheet.size() && sheet.get(at + 1).is(Code.LIKE);
        }
        String written = context.written(mark);
        String behind = context.text().substring(mark.to());
        boolean celebrated = CELEBRATING.matcher(written).matches()
                && CELEBRATED.matcher(behind).matches();
        boolean feast = FEAST.matcher(written).matches()
                && OF_SOMEBODY.matcher(behind).matches();
        return mark.value().equals(HouseRule.PARTIES.name()) && (celebrated || feast);
    }
}
