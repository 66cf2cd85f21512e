package com.surefoot.narration.reading.rules;

import com.surefoot.lodging.HouseRule;
import java.util.Locale;
import java.util.regex.Pattern;

/** People who are spoken of and are nobody to count: guests there, and those who were counted already. */
final class Bystanders {

    private static final Pattern INCLUDED = Pattern.compile("\\b(?:dont|of whom|of which)\\W*$");

    private Bystanders() {}

    /** "Our daughter comes to see us there", "to have my sister over": whoever is a guest there does not travel. */
    static boolean isGuest(Sheet sheet, Sheet.Fit fit) {
        int end = fit.end();
        while (end < sheet.size() && !sheet.get(end).is(Code.COMMA, Code.DOT, Code.AND)) {
            if (isOfGuests(sheet, end)) {
                return true;
            }
            end++;
        }
        return fit.start() > 0 && isOfGuests(sheet, fit.start() - 1);
    }

    private static boolean isOfGuests(Sheet sheet, int at) {
        return sheet.was(at) == Code.RULE && sheet.get(at).value().equals(HouseRule.VISITORS.name());
    }

    /** "Three children, of whom one a baby". */
    static boolean isIncluded(Sheet sheet, int start, Context context) {
        return start > 0
                && (sheet.was(start - 1) == Code.CHILD || sheet.was(start - 1) == Code.CHILDKIN)
                && INCLUDED.matcher(context.text()
                                .substring(
                                        sheet.get(start - 1).from(),
                                        sheet.get(start).from())
                                .toLowerCase(Locale.ROOT))
                        .find();
    }
}
