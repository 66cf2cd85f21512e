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
    private static final Pattern OF_SOMEBODY = Pattern.compile(
            "(?i)^\\s+(?:des |nationale|du |de (?:fin|famille|noël|pâques|ma |mon |la |l['’])).*", Pattern.DOTALL);

    private static final Pattern CELEBRATING = Pattern.compile("fêt(?:er|e|ons|ez|ent|era|erons|eront)|fete?r?");
    private static final Pattern FEAST = Pattern.compile("f[êe]tes?");

    private static final Pattern OF_GUESTS = Pattern.compile("(?i)\\b(?:de|par|avec) (?:nos|mes|leurs) $");
    /** "Ça fait dix ans que ...", "nos dix ans de mariage". */
    private static final Pattern SINCE = Pattern.compile(
            "(?i)\\b(?:fait|depuis|il y a|nos|mes|après|pendant|voilà|en) (?:plus de |bientôt |déjà |presque )?$");

    private static final Pattern LASTING = Pattern.compile(
            "(?i)^\\s*(?:qu['’]|que |de (?:mariage|vie|couple|travail|service|boîte|thèse)|d['’]ami|d['’]amour|ensemble\\b|plus tard).*",
            Pattern.DOTALL);

    private Occasions() {}

    /** Whether years are those of a marriage or the like, and nobody's age. */
    static boolean isSpan(Sheet.Fit fit, Mark last, Context context) {
        return context.isFrench()
                && (SINCE.matcher(context.text().substring(0, fit.mark("a").from()))
                                .find()
                        || LASTING.matcher(context.text().substring(last.to())).matches());
    }

    /** Whether a word that may be about a house's rules is about the trip itself. */
    static boolean isOne(Sheet sheet, int at, Context context) {
        Mark mark = sheet.get(at);
        if (!context.isFrench()) {
            return false;
        }
        if (mark.value().equals(HouseRule.VISITORS.name())) {
            String before = context.text().substring(0, mark.from());
            return OF_GUESTS.matcher(before).find()
                    || (at + 1 < sheet.size() && sheet.get(at + 1).is(Code.LIKE));
        }
        String written = context.written(mark);
        String behind = context.text().substring(mark.to());
        boolean celebrated = CELEBRATING.matcher(written).matches()
                && CELEBRATED.matcher(behind).matches();
        boolean feast =
                FEAST.matcher(written).matches() && OF_SOMEBODY.matcher(behind).matches();
        return mark.value().equals(HouseRule.PARTIES.name()) && (celebrated || feast);
    }
}
