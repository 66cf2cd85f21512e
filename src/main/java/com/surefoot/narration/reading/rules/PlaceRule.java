package com.surefoot.narration.reading.rules;

import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.Point.CityCount;
import com.surefoot.narration.reading.Point.RoundTrip;
import java.util.Optional;

/** Where from and where to. */
final class PlaceRule implements Rule {

    private static final Grammar ONE_WAY = Grammar.of("ONEWAY");
    private static final Grammar ROUND = Grammar.of("ROUNDTRIP");
    private static final Grammar COUNT = Grammar.of("(?<n>NUM) CITIES");
    /** "To Charlotte, sorry, to Nashville". */
    private static final Grammar CORRECTED =
            Grammar.of("(?<c>CITY) [DOT COMMA DASH]{0,4} CORRECT [DOT COMMA TO FROM]{0,3} (?<d>CITY)");

    private static final Grammar QUALIFIED = Grammar.of("(?<c>CITY) [COMMA OPEN]? (?<l>[LAND CITY]) CLOSE?");

    @Override
    public void read(Sheet sheet, Context context) {
        Demonyms.read(sheet, context);
        sheet.forEach(ONE_WAY, fit -> fit.means(new RoundTrip(false)));
        sheet.forEach(ROUND, fit -> fit.means(new RoundTrip(true)));
        sheet.forEach(CORRECTED, fit -> sheet.done(fit.start(), fit.start() + 1));
        sheet.forEach(QUALIFIED, fit -> qualified(sheet, fit, context));
        sheet.forEach(COUNT, fit -> {
            int count = fit.mark("n").count();
            if (count >= 1) {
                fit.means(new CityCount(count));
            }
        });
        new Places(sheet, context).read();
    }

    /** A country, or a part of one, only says which city is meant. */
    private static void qualified(Sheet sheet, Sheet.Fit fit, Context context) {
        CatalogueWords words = context.listening().words();
        String city = fit.mark("c").value();
        boolean same = land(context, fit.mark("l")).stream().anyMatch(land -> words.findCity(city)
                .filter(there -> words.isIn(there, land))
                .isPresent());
        if (same) {
            sheet.done(fit.at("l"), fit.end());
        }
    }

    /** Some names are those of a city and of a country or a part of it. */
    static Optional<String> land(Context context, Mark mark) {
        return mark.is(Code.LAND)
                ? Optional.of(mark.value())
                : context.listening().words().findMeant(Sort.LAND, mark.value());
    }
}
