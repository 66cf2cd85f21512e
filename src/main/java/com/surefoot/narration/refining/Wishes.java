package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.itinerary.demand.LodgingDemand;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Amendment;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Point;
import com.surefoot.narration.reading.Span;
import com.surefoot.narration.reading.Understood;
import com.surefoot.narration.refining.PresentElement.Sort;
import com.surefoot.travel.DateRange;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes up what a text says besides what is to be otherwise: wishes, as they are told before there is a trip. */
final class Wishes {

    private static final Set<Class<? extends Point>> MOVING = Set.of(
            Point.Origin.class,
            Point.Towns.class,
            Point.AlsoTown.class,
            Point.NotTown.class,
            Point.Land.class,
            Point.RoundTrip.class,
            Point.Start.class,
            Point.End.class,
            Point.Length.class);

    /** More than the name of a day. */
    private static final Pattern DATE = Pattern.compile("[\\d月号]");

    private final Conversation conversation;
    private final Language language;
    private final TripBrief begun;
    private final Context context;

    /** @param begun as it was before any of the text was taken up */
    Wishes(Conversation conversation, Language language, TripBrief begun, Context context) {
        this.conversation = conversation;
        this.language = language;
        this.begun = begun;
        this.context = context;
    }

    /**
     * Takes up some phrases of a text that stand side by side.
     *
     * @return parts of them nobody made anything of, or which contradict the rest of the text
     */
    List<String> take(String text, List<Span> phrases) {
        int from = phrases.get(0).from();
        String part = text.substring(from, phrases.get(phrases.size() - 1).to());
        Understood understood = conversation.hear(part, language, Amendment.draft(context.brief()));
        List<Span> left = new ArrayList<>();
        understood.notUnderstood().forEach(each -> left.add(new Span(from + each.from(), from + each.to())));
        List<Heard> clear = new ArrayList<>();
        for (Heard each : understood.heard()) {
            if (isClear(each.point(), span(from, each), text, phrases, left)) {
                clear.add(each);
            } else {
                left.add(span(from, each));
            }
        }
        Amendment amendment = Amendment.of(begun, context.brief(), clear, conversation.words());
        List<Span> heard = clear.stream().map(each -> span(from, each)).toList();
        amendment.refused().forEach(each -> left.add(span(from, each)));
        amend(amendment.brief());
        return phrases.stream()
                .flatMap(phrase -> left(phrase, heard, left).stream())
                .map(span -> text.substring(span.from(), span.to()).strip())
                .distinct()
                .toList();
    }

    /**
     * Where a trip leads and when is not changed by half a phrase: the Saturday of "a nicer table for Saturday" is one of this
     * trip.
     */
    private static boolean isClear(Point point, Span heard, String text, List<Span> phrases, List<Span> left) {
        if (!MOVING.contains(point.getClass())) {
            return true;
        }
        boolean whole = phrases.stream().filter(heard::meets).noneMatch(phrase -> left.stream()
                .anyMatch(phrase::meets));
        boolean dated = !(point instanceof Point.Start || point instanceof Point.End)
                || DATE.matcher(text.substring(heard.from(), heard.to())).find();
        return whole && dated;
    }

    private static Span span(int from, Heard heard) {
        return new Span(from + heard.from(), from + heard.to());
    }

    /** All of a phrase in which nothing was heard: of words that only say nothing by themselves somebody may expect much. */
    private static List<Span> left(Span phrase, List<Span> heard, List<Span> left) {
        return heard.stream().noneMatch(phrase::meets)
                ? List.of(phrase)
                : left.stream()
                        .filter(span -> phrase.from() <= span.from() && span.from() < phrase.to())
                        .toList();
    }

    private void amend(TripBrief amended) {
        TripBrief before = context.brief();
        BriefInWork work = context.work();
        work.change(brief -> amended.withDates(before.dates()));
        if (!amended.dates().equals(before.dates())) {
            move(before.dates(), amended.dates());
        }
        if (!amended.room().rooms().equals(before.room().rooms())) {
            context.trip().list(Sort.STAY).forEach(work::free);
            work.drop(LodgingDemand.Rooms.class::isInstance);
        }
        TreeSet<String> more = new TreeSet<>(amended.mustSees());
        before.mustSees().forEach(more::remove);
        more.forEach(name -> context.surroundings().findSight(name).ifPresent(sight -> Adding.welcome(sight, context)));
    }

    /** As long as before, all of it moves along. */
    private void move(DateRange known, DateRange said) {
        long days = said.days() == known.days() ? ChronoUnit.DAYS.between(known.first(), said.first()) : 0;
        context.work().setDates(said, Math.toIntExact(days));
    }
}
