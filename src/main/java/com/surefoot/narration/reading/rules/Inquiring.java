package com.surefoot.narration.reading.rules;

import java.util.ArrayList;
import java.util.List;

/** Questions about facts, such as "how much is the train?": who asks them demands nothing yet. */
final class Inquiring {

    /** What makes a question one about a whole trip, be it worded however politely. */
    private static final Code[] OF_TRIP = {
        Code.CITY,
        Code.LAND,
        Code.NUM,
        Code.NUMBERWORD,
        Code.CURRENCY,
        Code.MONTH,
        Code.WEEKDAY,
        Code.WEEKEND,
        Code.ISODATE,
        Code.SLASHDATE,
        Code.DAYWORD
    };

    private Inquiring() {}

    /** All marks but those of such questions, which are left to be told. */
    static List<Mark> without(List<Mark> marks, String text) {
        List<Mark> rest = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            boolean last = i + 1 == marks.size();
            if (last || marks.get(i).is(Code.DOT)) {
                List<Mark> sentence = marks.subList(from, i + 1);
                rest.addAll(isInquiry(sentence, text) ? List.of(marks.get(i).as(Code.DOT)) : sentence);
                from = i + 1;
            }
        }
        return rest;
    }

    private static boolean isInquiry(List<Mark> sentence, String text) {
        return text.charAt(sentence.get(sentence.size() - 1).from()) == '?'
                && sentence.stream().anyMatch(mark -> mark.is(Code.ASK))
                && sentence.stream().noneMatch(mark -> mark.is(OF_TRIP))
                && !asksForHotel(sentence);
    }

    /** "Is there a hotel with a pool?" asks for one. */
    private static boolean asksForHotel(List<Mark> sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            int before = i - 1;
            while (before > 0 && sentence.get(before).is(Code.IDLE)) {
                before--;
            }
            if (sentence.get(i).is(Code.HOTEL, Code.ROOMS)
                    && sentence.get(before).is(Code.A)) {
                return true;
            }
        }
        return false;
    }
}
