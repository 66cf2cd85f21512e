package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.ClockSpan;
import com.surefoot.itinerary.demand.MealDemand;
import com.surefoot.itinerary.demand.PaceDemand;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.itinerary.demand.SightDemand;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the days are to be: {@code 每天最多三个景点}, {@code 早上九点以后再出门}, {@code 酒店含早餐}. */
final class DayRule implements Rule {

    private static final String NUMBER = "(" + ChineseNumerals.PATTERN + ")";
    private static final String EACH = "(?:每天|每日|一天)";
    private static final Pattern AT_MOST = Pattern.compile(EACH
            + "[^\\d一二两三四五六七八九十]{0,8}(?:最多|至多|不超过|不要超过|别超过)[^\\d一二两三四五六七八九十]{0,4}" + NUMBER + "\\s*个?(?:景点|地方|景区)");
    private static final Pattern AT_LEAST = Pattern.compile(
            EACH + "[^\\d一二两三四五六七八九十]{0,8}(?:至少|不少于|最少)[^\\d一二两三四五六七八九十]{0,4}" + NUMBER + "\\s*个?(?:景点|地方|景区)");
    private static final Pattern ENOUGH = Pattern.compile(
            EACH + "[^\\d一二两三四五六七八九十]{0,4}" + NUMBER + "\\s*个?(?:(?:景点|地方|景区)(?:就|左右|足)|就(?:够|行|好|可以))");
    private static final Pattern OUT =
            Pattern.compile("(" + ChineseClock.PATTERN + ")(?:之后|以后|后)?(?:再|才)?(?:出门|起床|开始玩|开始行程)");
    private static final Pattern HOME = Pattern.compile(
            "(" + ChineseClock.PATTERN + ")(?:之前|以前|前)?(?:必须|一定|得|要|都|就|能){0,20}(?:回到?酒店|回到?宾馆|休息|结束行程)");
    private static final int MANY = 10;

    @Override
    public List<Requirement> read(Clause clause) {
        List<Requirement> found = new ArrayList<>();
        number(AT_MOST, clause)
                .or(() -> number(ENOUGH, clause))
                .ifPresent(most -> found.add(clause.asked(new SightDemand.ADay(0, most))));
        number(AT_LEAST, clause).ifPresent(least -> found.add(clause.asked(new SightDemand.ADay(least, MANY))));
        time(OUT, clause).ifPresent(time -> found.add(clause.asked(new PaceDemand.DayHours(ClockSpan.from(time)))));
        time(HOME, clause).ifPresent(time -> found.add(clause.asked(new PaceDemand.DayHours(ClockSpan.until(time)))));
        if (clause.has("含早|包早|带早餐|有早餐|酒店早餐|早[饭餐].{0,3}酒店|酒店.{0,3}吃早") && !clause.isNegative()) {
            found.add(clause.asked(new MealDemand.BreakfastAtHotel()));
        }
        return found;
    }

    private static Optional<Integer> number(Pattern pattern, Clause clause) {
        Matcher matcher = pattern.matcher(clause.text());
        return matcher.find()
                ? Optional.of(ChineseNumerals.whole(matcher.group(1))).filter(count -> count <= MANY)
                : Optional.empty();
    }

    private static Optional<LocalTime> time(Pattern pattern, Clause clause) {
        Matcher matcher = pattern.matcher(clause.text());
        return matcher.find() ? ChineseClock.parse(matcher.group(1)) : Optional.empty();
    }
}
