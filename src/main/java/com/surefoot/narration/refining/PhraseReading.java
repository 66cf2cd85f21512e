package com.surefoot.narration.refining;

import com.surefoot.narration.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** A text while it is read. */
final class PhraseReading {

    private static final int MOST_PHRASES = 60;

    private final String text;
    private final RefiningWords words;
    private final Context context;
    private final List<Span> phrases = new ArrayList<>();
    private Optional<Intent> last = Optional.empty();
    private boolean keepsRest;

    PhraseReading(String text, RefiningWords words, Context context) {
        if (text.length() > Refiner.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "A text of %d characters is too long; at most %d can be read. Maybe shorten it?"
                            .formatted(text.length(), Refiner.LONGEST_TEXT));
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
        return words.withoutEnds("filler", folded(phrase.from(), phrase.to())).isEmpty();
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

    /** Whether it was said that the rest stays. */
    boolean keepsRest() {
        return keepsRest;
    }

    private static Taking taking(Intent intent) {
        return switch (intent) {
            case KEEP_REST, KEEP_TIMES, KEEP -> new Keeping();
            case SWAP, BETTER, CHEAPER_ONE, NEARER, OTHER -> new Swapping();
            case BEFORE, AFTER, MOVE, NOT_ON -> new Ordering();
            case AT, SOONER, LATER -> new Timing();
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
}
