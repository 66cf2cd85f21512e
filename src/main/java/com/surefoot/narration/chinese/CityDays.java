package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How long in each of several cities: {@code 阿姆斯特丹2天+巴黎3天}.
 *
 * @param days of all of them together
 * @param stays in each, with where that stands in the marked text
 */
record CityDays(int days, List<Heard> stays) {

    private static final String NUMBER = "(" + ChineseNumerals.PATTERN + ")";
    private static final Pattern STAY =
            Pattern.compile("(" + MarkedText.MARK + ")(?:市|那边)?(?:就|想|先|再|要)?(?:玩|待|住|呆|停留?|逛)?(?:上|个)?" + NUMBER
                    + "\\s*(?:个)?(天|晚|夜)(?:" + NUMBER + "\\s*[晚夜])?(?![之以]?后)");
    /** Nobody stays longer in one city. */
    private static final int LONGEST = 30;

    CityDays {
        stays = List.copyOf(stays);
    }

    /** Nothing unless it is said of two cities at the least. */
    static CityDays of(MarkedText text) {
        List<MatchResult> found = STAY.matcher(text.text())
                .results()
                .filter(stay -> text.at(stay.group(1)).is(Meaning.CITY))
                .filter(stay -> count(stay) > 0 && count(stay) <= LONGEST)
                .toList();
        if (found.stream().map(stay -> city(stay, text)).distinct().count() < 2) {
            return new CityDays(0, List.of());
        }
        boolean nights = found.stream().noneMatch(CityDays::isInDays);
        int days = found.stream().mapToInt(CityDays::count).sum() + (nights ? 1 : 0);
        return new CityDays(days, found.stream().map(stay -> stay(stay, text)).toList());
    }

    private static boolean isInDays(MatchResult stay) {
        return stay.group(3).equals("天");
    }

    private static int count(MatchResult stay) {
        return ChineseNumerals.whole(stay.group(2));
    }

    private static String city(MatchResult stay, MarkedText text) {
        return text.at(stay.group(1)).name(Meaning.CITY);
    }

    /** So many days are as many nights, or one less where one goes on or home on the last. */
    private static Heard stay(MatchResult stay, MarkedText text) {
        int most = count(stay);
        int least = isInDays(stay) ? most - 1 : most;
        return new Heard(
                new Point.Wanted(Requirement.must(new LodgingDemand.NightsIn(city(stay, text), least, most), "")),
                stay.start(),
                stay.end());
    }
}
