package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.reading.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Kinds of sights that are said of a hotel and are no sights then: {@code 安静的酒店}, {@code 住公园旁边}. */
final class HotelKinds {

    private static final Pattern HOTEL = Pattern.compile("酒店|住宿|入住|住|宾馆|旅馆");
    private static final Pattern KIND = Pattern.compile("(?<![去看逛玩游欢和跟及、])" + MarkedText.MARK);

    private static final Pattern NEAR = Pattern.compile(MarkedText.MARK);

    private HotelKinds() {}

    /** Where they stand in the text as it was written; none if the clause asks for sights or a place that has a name. */
    static List<Span> list(Told told, MarkedText marked) {
        String clause = marked.text().substring(told.from(), told.to());
        if (told.requirement().demand() instanceof LodgingDemand.Near near) {
            return NEAR.matcher(clause)
                    .results()
                    .filter(found -> isKindOnly(marked.at(found.group()), near.place()))
                    .map(found -> span(found, told, marked))
                    .toList();
        }
        if (!(told.requirement().demand() instanceof SightDemand.Kinds)
                || !HOTEL.matcher(clause).find()) {
            return List.of();
        }
        return KIND.matcher(clause)
                .results()
                .filter(found -> marked.at(found.group()).is(Meaning.KIND))
                .map(found -> span(found, told, marked))
                .toList();
    }

    /** One can be near a park, but not near parks. */
    private static boolean isKindOnly(Mention mention, String name) {
        return Stream.of(Meaning.KIND, Meaning.CUISINE, Meaning.FEATURE)
                        .anyMatch(sort -> mention.is(sort) && mention.name(sort).equals(name))
                && Stream.of(Meaning.SIGHT, Meaning.HOTEL, Meaning.RESTAURANT).noneMatch(mention::is);
    }

    private static Span span(MatchResult found, Told told, MarkedText marked) {
        return new Span(marked.start(told.from() + found.start()), marked.start(told.from() + found.end()));
    }
}
