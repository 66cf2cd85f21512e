package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.SightDemand;
import com.surefoot.narration.chinese.PlaceWords.Meaning;
import com.surefoot.narration.reading.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Kinds of sights that are said of a hotel and are no sights then: {@code 安静的酒店}, {@code 住公园旁边}. */
final class HotelKinds {

    private static final Pattern HOTEL = Pattern.compile("酒店|住宿|入住|住|宾馆|旅馆");
    private static final Pattern KIND = Pattern.compile("(?<![去看逛玩游欢和跟及、])" + MarkedText.MARK);

    private HotelKinds() {}

    /** Where they stand in the text as it was written; none if the clause asks for sights. */
    static List<Span> list(Told told, MarkedText marked) {
        String clause = marked.text().substring(told.from(), told.to());
        if (!(told.requirement().demand() instanceof SightDemand.Kinds)
                || !HOTEL.matcher(clause).find()) {
            return List.of();
        }
        return KIND.matcher(clause)
                .results()
                .filter(found -> marked.at(found.group()).is(Meaning.KIND))
                .map(found ->
                        new Span(marked.start(told.from() + found.start()), marked.start(told.from() + found.end())))
                .toList();
    }
}
