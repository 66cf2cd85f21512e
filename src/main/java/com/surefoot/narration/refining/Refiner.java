package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * Reads what a traveller would like to be otherwise: phrase by phrase, each the longest run of words that some rule reads and of
 * which all that it speaks of is there. What no rule reads may be a wish, as those who plan a trip have.
 */
public final class Refiner {

    /** Longer texts are none that somebody writes to change a trip, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final int MOST_PHRASES = 60;

    private final Language language;
    private final Locale locale;
    private final Surroundings surroundings;
    private final LocalDate today;
    private final Conversation conversation;

    /**
     * Creates one.
     *
     * @param locale in which values are written
     * @param conversation in which wishes are read
     */
    public Refiner(
            Language language, Locale locale, Surroundings surroundings, LocalDate today, Conversation conversation) {
        this.conversation = conversation;
        this.language = language;
        this.locale = locale;
        this.surroundings = surroundings;
        this.today = today;
    }

    private static Taking taking(Intent intent) {
        return switch (intent) {
            case KEEP_REST, KEEP_TIMES, KEEP -> new Keeping();
            case SWAP, BETTER, CHEAPER_ONE, NEARER, OTHER -> new Swapping();
            case BEFORE, AFTER, MOVE, AT, NOT_ON, SOONER, LATER -> new Ordering();
            case LONGER_AT, SHORTER_AT, SO_LONG_AT -> new Lingering();
            case LESS_WALKING, MORE_WALKING, SLOWER, FULLER, START_LATER, START_EARLIER, BACK_EARLIER, BACK_LATER ->
                new Pacing();
            case LATER_RIDE, EARLIER_RIDE, RIDE_BY, NOT_BY, NONSTOP -> new Riding();
            case CHEAPER, DEARER, NO_LIMIT, SURER -> new Affording();
            case FINE, NONE_OF, FEWER, REMOVE -> new Removing();
            case MORE, ADD -> new Adding();
            default -> new Dating();
        };
    }

    /**
     * The brief that some words make of another one.
     *
     * @throws IllegalArgumentException if the text is too long
     */
    public Refinement refine(String text, TripBrief brief, PresentTrip trip) {
        Context context = context(brief, trip);
        TripBrief begun = context.brief();
        Reading reading = new Reading(text, context.words(), context);
        List<List<Span>> left = reading.read();
        Wishes wishes = new Wishes(conversation, language, begun, context);
        List<String> notUnderstood = left.stream()
                .flatMap(phrases -> wishes.take(text, phrases).stream())
                .toList();
        boolean changed = reading.keepsRest || !context.brief().equals(begun);
        TripBrief proposed = changed ? context.brief() : brief;
        return new Refinement(
                proposed,
                new Difference(language, locale, surroundings, trip).list(brief, proposed),
                notUnderstood,
                context.work().impossible(),
                context.work().question());
    }

    /** How many letters of a text no rule reads, be they wishes or not. */
    public int left(String text, TripBrief brief, PresentTrip trip) {
        Context context = context(brief, trip);
        return new Reading(text, context.words(), context)
                .read().stream()
                        .flatMap(List::stream)
                        .mapToInt(phrase -> phrase.to() - phrase.from())
                        .sum();
    }

    private Context context(TripBrief brief, PresentTrip trip) {
        return new Context(RefiningWords.of(language), brief, trip, surroundings, today);
    }

    /** A text while it is read. */
    private static final class Reading {

        private final String text;
        private final RefiningWords words;
        private final Context context;
        private final List<Span> phrases = new ArrayList<>();
        private Optional<Intent> last = Optional.empty();
        private boolean keepsRest;

        Reading(String text, RefiningWords words, Context context) {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "A text of %d characters is too long; at most %d can be read. Maybe shorten it?"
                                .formatted(text.length(), LONGEST_TEXT));
            }
            this.text = text;
            this.words = words;
            this.context = context;
            cut();
        }

        private void cut() {
            Matcher between = words.between().matcher(text);
            int from = 0;
            while (between.find() && phrases.size() < MOST_PHRASES - 1) {
                add(from, between.start());
                from = between.end();
            }
            add(from, text.length());
        }

        private void add(int from, int to) {
            if (!text.substring(from, to).isBlank()) {
                phrases.add(new Span(from, to));
            }
        }

        /** Phrases that no rule reads, together what stands side by side. */
        List<List<Span>> read() {
            List<List<Span>> left = new ArrayList<>();
            boolean beside = false;
            int at = 0;
            while (at < phrases.size()) {
                int end = longest(at);
                if (end >= 0) {
                    beside = false;
                    at = end + 1;
                } else {
                    Span phrase = phrases.get(at);
                    if (!isFiller(phrase)) {
                        if (!beside) {
                            left.add(new ArrayList<>());
                        }
                        left.get(left.size() - 1).add(phrase);
                        beside = true;
                    }
                    at++;
                }
            }
            return left;
        }

        private boolean isFiller(Span phrase) {
            return words.withoutEnds("filler", folded(phrase.from(), phrase.to()))
                    .isEmpty();
        }

        private String folded(int from, int to) {
            return Phrases.fold(text.substring(from, to));
        }

        /** The last of the phrases that are read as one; -1 if not even the first is. */
        private int longest(int first) {
            for (int end = phrases.size() - 1; end >= first; end--) {
                String run = folded(phrases.get(first).from(), phrases.get(end).to());
                String phrase = words.withoutEnds("filler", run);
                if (!phrase.isEmpty() && take(phrase)) {
                    return end;
                }
            }
            return carryOn(first) ? first : -1;
        }

        private boolean take(String phrase) {
            Optional<Intent> taken = Stream.of(Intent.values())
                    .filter(intent -> words.match(intent, phrase)
                            .anyMatch(said -> taking(intent).take(intent, said, context)))
                    .findFirst();
            last = taken.or(() -> last);
            taken.ifPresent(intent -> context.settle());
            keepsRest |= taken.filter(intent -> intent == Intent.KEEP_REST).isPresent();
            return taken.isPresent();
        }

        /** As in {@code keep the hotel, the train}: what has no verb goes with the one before. */
        private boolean carryOn(int at) {
            String phrase = words.withoutEnds(
                    "filler", folded(phrases.get(at).from(), phrases.get(at).to()));
            return last.filter(intent -> intent == Intent.KEEP || intent == Intent.REMOVE || intent == Intent.ADD)
                    .filter(intent -> taking(intent).take(intent, new Said(phrase, Map.of()), context))
                    .isPresent();
        }
    }
}
