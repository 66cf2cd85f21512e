package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beds and rooms: {@code 开一间单床房}, {@code 希望入住双床房}, {@code 订两间大床房}. */
final class RoomRule implements Rule {

    private static final Pattern ROOMS = Pattern.compile("(?<![每人妈爸母亲婆公友们])([俩仨]|" + ChineseNumerals.PATTERN
            + ")\\s*(?:间|房间|个(?!人)\\S{0,3}?(?:房间|房|标间))|(?:床房?|标间|房间?)\\s*[×x*]\\s*(\\d{1,2})");
    private static final String ONE_BED = "单床|大床|单人间|单人房|一张床|一张大床";
    private static final String TWO_BEDS = "双床|标间|双标|标准间|双人标|两张床|两床|2张床|[俩两2]床的?(?:房|屋|间)";

    private static final Pattern EACH = Pattern.compile("(?:(?<each>一人|每人|每个人|各)|(?<by>[二两三2-3俩])个?人)(?:住|睡|开)?一间");

    private final int people;

    /** @param people who share rooms where one says how many to a room */
    RoomRule(int people) {
        this.people = people;
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
        int rooms = ROOMS.matcher(clause.text())
                .results()
                .mapToInt(match -> PartyWords.count(match.group(1) == null ? match.group(2) : match.group(1)))
                .sum();
        Matcher each = EACH.matcher(clause.text());
        if (each.find()) {
            int by = each.group("by") == null ? 1 : PartyWords.count(each.group("by"));
            rooms = (people + by - 1) / by;
        }
        if (rooms >= 1 && rooms <= 60 && !clause.isNegative()) {
            found.add(clause.asked(new LodgingDemand.Rooms(rooms)));
        }
        return found;
    }
}
