package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beds and rooms: {@code 开一间单床房}, {@code 希望入住双床房}, {@code 订两间大床房}. */
final class RoomRule implements Rule {

    private static final String NUMBER = "([俩仨]|" + ChineseNumerals.PATTERN + ")";
    private static final String WHO = "(?:" + PartyWords.TWO_KIN + "|爸妈|" + PartyWords.ONE_KIN + "|" + PartyWords.GROUP
            + "|" + PartyWords.CHILD + "|我|他|她|他们|她们|[男女]的|[男女]生|俩|仨|两口子?|大人|老人|夫妻|夫妇|情侣)";
    /** {@code 爸妈一间}: what some of them have of all. */
    private static final Pattern SHARE =
            Pattern.compile("(?<!每)" + WHO + "(?:一起|自己|单独|各自|一个人)?(?:住|睡|开|要|用)?" + NUMBER + "\\s*间(?!\\S{0,3}个?人)");

    private static final Pattern ROOMS = Pattern.compile("(?<![每人妈爸母亲婆公友们])" + NUMBER
            + "\\s*(?:间|房间|个(?!人)\\S{0,3}?(?:房间|房|标间)|标间|[大双]床)|(?:床房?|标间|房间?)\\s*[×x*]\\s*(\\d{1,2})");
    private static final String ONE_BED = "单床|大床|单人间|单人房|一张床|一张大床";
    private static final String TWO_BEDS = "双床|标间|双标|标准间|双人标|两张床|两床|2张床|[俩两2]床的?(?:房|屋|间)";

    /** {@code 两人一间}, {@code 三个人两间房}. */
    private static final Pattern EACH = Pattern.compile("(?:(?<each>一个?人|每人|每个人|各)|(?<by>[二两三四五六七八九2-9俩仨])个?人)"
            + "(?:就|一起|分|住|睡|开|订|要){0,2}(?<rooms>[一二两三四五六七八九\\d俩仨])间");

    private final int people;
    private final int shared;

    /**
     * Creates one for a text.
     *
     * @param people who share rooms where one says how many to a room
     */
    RoomRule(int people, String text) {
        this.people = people;
        int all = sum(ROOMS, SHARE.matcher(text).replaceAll(" "));
        this.shared = all > 0 ? all : sum(SHARE, text);
    }

    @Override
    public List<Requirement> read(Clause clause) {
        List<Requirement> found = new ArrayList<>();
        boolean one = clause.has(ONE_BED);
        boolean two = clause.has(TWO_BEDS);
        if (one != two) {
            boolean single = one != clause.isNegative();
            found.add(clause.asked(new LodgingDemand.Beds(single ? 1 : 2)));
        }
        int rooms = rooms(clause.text());
        if (rooms >= 1 && rooms <= 60 && !clause.isNegative()) {
            found.add(clause.asked(new LodgingDemand.Rooms(rooms)));
        }
        return found;
    }

    private int rooms(String text) {
        Matcher each = EACH.matcher(text);
        if (each.find()) {
            int by = each.group("by") == null ? 1 : PartyWords.count(each.group("by"));
            return (people + by - 1) / by * PartyWords.count(each.group("rooms"));
        }
        return SHARE.matcher(text).find() ? shared : sum(ROOMS, text);
    }

    private static int sum(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .mapToInt(match -> PartyWords.count(match.group(1) == null ? match.group(2) : match.group(1)))
                .sum();
    }
}
