package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.Reliability;
import com.surefoot.narration.reading.Point.Sureness;
import java.util.Comparator;
import java.util.Optional;

/** How sure it has to be. */
final class SureRule implements Rule {

    private static final int ALL = 100;
    private static final Grammar PERCENT =
            Grammar.of("SURE? [LEAST AT TO OF AROUND MOST]{0,3} (?<n>NUM) PERCENT OF? SURE?");
    private static final Grammar SURE = Grammar.of("(?<no>NO)? (?<s>SURE)");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(PERCENT, fit -> target(fit.mark("n").count())
                .ifPresent(target -> fit.means(new Sureness(Reliability.of(target)))));
        sheet.forEach(SURE, fit -> {
            if (fit.has("no") || isPlainYes(sheet, fit, context)) {
                sheet.done(fit.start(), fit.end());
            } else {
                fit.means(new Sureness(Reliability.of(fit.mark("s").count())));
            }
        });
    }

    /** "Sure, Berlin". */
    private static boolean isPlainYes(Sheet sheet, Sheet.Fit fit, Context context) {
        Mark said = fit.mark("s");
        return fit.start() == 0
                && context.text().substring(said.from(), said.to()).equalsIgnoreCase("sure")
                && (fit.end() == sheet.size() || sheet.get(fit.end()).is(Code.COMMA, Code.DOT));
    }

    /** The least that is promised and not less than asked. */
    private static Optional<Integer> target(int percent) {
        return percent < 1 || percent > ALL
                ? Optional.empty()
                : Reliability.TARGETS.stream()
                        .filter(target -> target >= percent || percent == ALL)
                        .min(Comparator.comparing(target -> percent == ALL ? -target : target));
    }
}
