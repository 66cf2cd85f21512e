package com.surefoot.narration.refining;

import com.surefoot.itinerary.TripBrief;
import com.surefoot.narration.grounding.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what a traveller would like to be otherwise: phrase by phrase, each the longest run of words that some rule reads and of
 * which all that it speaks of is there.
 */
public final class Refiner {

    /** Longer texts are none that somebody writes to change a trip, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private static final int MOST_PHRASES = 60;

    private final Language language;
    private final Locale locale;
    private final Surroundings surroundings;
    private final LocalDate today;

    /** @param locale in which values are written */
    public Refiner(Language language, Locale locale, Surroundings surroundings, LocalDate today) {
        this.language = language;
        this.locale = locale;
        this.surroundings = surroundings;
        this.today = today;
    }

    private static Taking taking(Intent intent) {
        return switch (intent) {
            case KEEP_REST, KEEP_TIMES, KEEP -> new Keeping();
            case SWAP, BETTER, CHEAPER_ONE, NEARER, OTHER -> new Swapping();
            case BEFORE, AFTER, MOVE -> new Ordering();
            case LESS_WALKING, MORE_WALKING, SLOWER, FULLER, START_LATER, START_EARLIER, BACK_EARLIER, BACK_LATER ->
                new Pacing();
            case LATER_RIDE, EARLIER_RIDE, RIDE_BY, NOT_BY, NONSTOP -> new Riding();
            case BUDGET, CHEAPER, DEARER, NO_LIMIT, SURER, ROOMS -> new Affording();
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
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A text of %d characters is too long; at most %d can be read. Maybe shorten it?"
                            .formatted(text.length(), LONGEST_TEXT));
        }
        RefiningWords words = RefiningWords.of(language);
        Context context = new Context(words, brief, trip, surroundings, today);
        TripBrief begun = context.brief();
        Reading reading = new Reading(text, words, context);
        List<String> notUnderstood = reading.read();
        boolean changed = reading.keepsRest || !context.brief().equals(begun);
        TripBrief proposed = changed ? context.brief() : brief;
        return new Refinement(
                proposed,
                new Difference(language, locale, surroundings, trip).list(brief, proposed),
                notUnderstood,
                context.work().impossible(),
                context.work().question());
    }

    /** A text while it is read. */
    private static final class Reading {

        private final String text;
        private final RefiningWords words;
        private final Context context;
        private final List<int[]> phrases = new ArrayList<>();
        private Optional<Intent> last = Optional.empty();
        private boolean keepsRest;

        Reading(String text, RefiningWords words, Context context) {
            this.text = text;
            this.words = words;
            this.context = context;
            cut();
        }

        private void cut() {
            Matcher between = Pattern.compile(words.say("BETWEEN"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(text);
            int from = 0;
            while (between.find() && phrases.size() < MOST_PHRASES - 1) {
                add(from, between.start());
                from = between.end();
            }
            add(from, text.length());
        }

        private void add(int from, int to) {
            if (!text.substring(from, to).isBlank()) {
                phrases.add(new int[] {from, to});
            }
        }

        List<String> read() {
            List<String> left = new ArrayList<>();
            int at = 0;
            while (at < phrases.size()) {
                int end = longest(at);
                if (end < 0) {
                    String phrase = text.substring(phrases.get(at)[0], phrases.get(at)[1])
                            .strip();
                    if (!words.withoutEnds("filler", Phrases.fold(phrase)).isEmpty()) {
                        left.add(phrase);
                    }
                    end = at;
                }
                at = end + 1;
            }
            return left;
        }

        /** The last of the phrases that are read as one; -1 if not even the first is. */
        private int longest(int first) {
            for (int end = phrases.size() - 1; end >= first; end--) {
                String run = Phrases.fold(text.substring(phrases.get(first)[0], phrases.get(end)[1]));
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
            keepsRest |= taken.filter(intent -> intent == Intent.KEEP_REST).isPresent();
            return taken.isPresent();
        }

        /** As in {@code keep the hotel, the train}: what has no verb goes with the one before. */
        private boolean carryOn(int at) {
            String phrase =
                    words.withoutEnds("filler", Phrases.fold(text.substring(phrases.get(at)[0], phrases.get(at)[1])));
            return last.filter(intent -> intent == Intent.KEEP || intent == Intent.REMOVE || intent == Intent.ADD)
                    .filter(intent -> taking(intent).take(intent, new Said(phrase, Map.of()), context))
                    .isPresent();
        }
    }
}
