package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.Asked;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.Length;

/** A bare number is the answer to what was asked. */
final class AnswerRule implements Rule {

    private static final Grammar NUMBER = Grammar.of("^[DOT AT FOR COMMA]{0,2}(?<n>NUM)[DOT COMMA]{0,2}$");

    @Override
    public void read(Sheet sheet, Context context) {
        sheet.forEach(NUMBER, fit -> {
            int count = fit.mark("n").count();
            if (count >= 1 && context.isAsked(Asked.CITIES)) {
                fit.means(new CityCount(count));
            } else if (count >= 1 && (context.isAsked(Asked.END) || context.isAsked(Asked.DATES))) {
                fit.means(new Length(count));
            }
        });
    }
}
