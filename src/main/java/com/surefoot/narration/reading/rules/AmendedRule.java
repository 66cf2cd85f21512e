package com.surefoot.narration.reading.rules;

import java.util.Locale;

/** What is taken back as soon as it is said: "two people, no, three", "Paris? No, Vienna". */
final class AmendedRule implements Rule {

    private static final Grammar AMENDED = Grammar.of(
            "(?<o>NUM) (?<u>[PEOPLE OFUS ADULT CHILD DAY NIGHT WEEK ROOMS CITIES]{0,2}) [COMMA DOT DASH]{0,3} (?<no>NO) COMMA? (?<n>NUM) [OFUS PEOPLE]?",
            "(?! [CHILD CHILDKIN BABY KIN DAY NIGHT WEEK MONTHS MONTH CURRENCY CITIES KIND ROOMS ROOM BEDS HOUR PERCENT YEARS VISITS MINUTE KILOMETRE METRE STARS TIME DAYTIME CHANGES DASH ORD])");

    private static final String AMENDED_WORD = "amended";
    private static final Grammar CITY = Grammar.of("CITY [COMMA DOT DASH]{1,3} NO COMMA? (?=CITY)");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(CITY, fit -> {
            if (isNo(sheet.get(fit.end() - 1), context) || isNo(sheet.get(fit.end() - 2), context)) {
                sheet.done(fit.start(), fit.end());
            }
        });
        sheet.forEach(AMENDED, fit -> {
            if (!isNo(fit.mark("no"), context)) {
                return;
            }
            int said = fit.at("o");
            sheet.set(said, fit.mark("o").as(Code.NUM, fit.mark("n").value()));
            sheet.done(said + 1 + fit.all("u").size(), fit.end());
        });
        // what is left takes back something else, and denies nothing
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.get(i).is(Code.NO) && sheet.get(i).value().equals(AMENDED_WORD)) {
                sheet.set(i, sheet.get(i).as(Code.DOT));
            }
        }
    }

    /** "Five days, not four" takes nothing back. */
    private static boolean isNo(Mark no, Context context) {
        String written = context.text().substring(no.from(), no.to()).toLowerCase(Locale.ROOT);
        return no.value().equals(AMENDED_WORD) || written.equals("no") || written.equals("non");
    }
}
