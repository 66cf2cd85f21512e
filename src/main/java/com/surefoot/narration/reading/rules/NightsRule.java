package com.surefoot.narration.reading.rules;

import com.surefoot.itinerary.demand.LodgingDemand.NightsIn;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.reading.Point.Length;
import com.surefoot.narration.reading.Point.Wanted;
import java.util.ArrayList;
import java.util.List;

/** How many nights in each of several cities: "Paris three nights, then Vienna two". */
final class NightsRule implements Rule {

    private static final int LONGEST = 30;
    private static final Grammar BEHIND = Grammar.of("(?<c>CITY) [FOR COMMA DASH OPEN]? (?<n>NUM) NIGHT");
    private static final Grammar BEFORE = Grammar.of("(?<n>NUM) NIGHT [IN AT OF] (?<c>CITY)");

    /** So many nights in a city, and where that stands. */
    private record Nights(String city, int count, int start, int end) {}

    @Override
    public void read(Sheet sheet, Context context) {
        List<Nights> behind = list(sheet, BEHIND);
        List<Nights> before = list(sheet, BEFORE);
        List<Nights> all = behind.size() > before.size() ? behind : before;
        int total = all.stream().mapToInt(Nights::count).sum();
        boolean several = all.stream().map(Nights::city).distinct().count() == all.size() && all.size() > 1;
        if (several && total <= LONGEST) {
            all.forEach(each -> hear(sheet, each));
            sheet.hear(
                    new Length(total + 1),
                    all.get(0).start(),
                    all.get(all.size() - 1).end());
        }
    }

    private static List<Nights> list(Sheet sheet, Grammar grammar) {
        List<Nights> all = new ArrayList<>();
        sheet.forEach(grammar, fit -> {
            if (fit.mark("n").count() > 0) {
                all.add(new Nights(fit.mark("c").value(), fit.mark("n").count(), fit.start(), fit.end()));
            }
        });
        return all;
    }

    private static void hear(Sheet sheet, Nights nights) {
        NightsIn demand = new NightsIn(nights.city(), nights.count(), nights.count());
        sheet.hear(new Wanted(Requirement.must(demand, "")), nights.start(), nights.end());
        for (int i = nights.start(); i < nights.end(); i++) {
            if (sheet.get(i).is(Code.NUM, Code.NIGHT)) {
                sheet.done(i, i + 1);
            }
        }
    }
}
