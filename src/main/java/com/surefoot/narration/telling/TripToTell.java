package com.surefoot.narration.telling;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.narration.grounding.Phrase;
import com.surefoot.travel.Distance;
import com.surefoot.travel.Money;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A trip, how sure it is, and what it is compared with.
 *
 * @param confidences of its elements, by the id of the offer, sight or restaurant with {@code @} and the day; what is not among
 *     them is not told
 * @param confidence how sure it is that all of it holds; empty where only a lower bound is known
 * @param rivals the other trips that are proposed with it
 */
public record TripToTell(
        Itinerary itinerary,
        Map<String, Double> confidences,
        Optional<Double> confidence,
        List<Rival> rivals,
        List<LeftOut> leftOut,
        Background background,
        Optional<Earlier> earlier) {

    /**
     * The trip as it was before something was to be otherwise.
     *
     * @param confidence how sure it was that all of it holds; empty where only a lower bound was known
     * @param least how sure the least sure of its elements was
     */
    public record Earlier(Itinerary itinerary, Optional<Double> confidence, double least) {
        public Earlier {
            requireNonNull(itinerary, "itinerary");
            requireNonNull(confidence, "confidence");
        }
    }

    /**
     * Another trip, as far as it is compared.
     *
     * @param kind what it makes most of; empty where it is not named
     * @param least how sure the least sure of its elements is
     */
    public record Rival(Optional<Phrase> kind, Figures figures, double least) {
        public Rival {
            requireNonNull(kind, "kind");
            requireNonNull(figures, "figures");
        }

        /** One that is compared by all that there is. */
        public static Rival of(Phrase kind, Itinerary trip, Optional<Double> confidence, double least) {
            return new Rival(Optional.of(kind), Figures.of(trip, confidence), least);
        }

        /**
         * One that is not named, and only compared by what is said of no other by name.
         *
         * @param walked how far one goes on foot
         */
        public Rival(Money total, Optional<Double> confidence, Distance walked) {
            this(Optional.empty(), new Figures(total, true, confidence, walked, Optional.empty()), 1);
        }

        Money total() {
            return figures.total();
        }

        Optional<Double> confidence() {
            return figures.confidence();
        }

        Distance walked() {
            return figures.walked();
        }
    }

    /**
     * What would be in it if it were surer.
     *
     * @param id with the day, as for the confidences
     * @param why why it is not; empty where nobody tells
     * @param replacement what is there in its place, by name; empty where nothing is
     */
    public record LeftOut(
            String id, String name, double confidence, Optional<Phrase> why, Optional<String> replacement) {
        public LeftOut {
            requireNonNull(id, "id");
            requireNonNull(name, "name");
            requireNonNull(why, "why");
            requireNonNull(replacement, "replacement");
        }

        /** For a reason that nobody tells. */
        public LeftOut(String id, String name, double confidence) {
            this(id, name, confidence, Optional.empty(), Optional.empty());
        }
    }

    /**
     * What is known of a trip besides what is in it.
     *
     * @param kind what it makes most of, where others are proposed with it
     * @param known who has seen what it rests on
     * @param lastRides ids of rides after which no other of their kind goes there on that day
     * @param tastes what the traveller likes, in the words of the catalogue
     */
    public record Background(Optional<Phrase> kind, List<Known> known, Set<String> lastRides, Set<String> tastes) {

        /** Nothing is. */
        public static final Background NONE = new Background(Optional.empty(), List.of(), Set.of(), Set.of());

        public Background {
            requireNonNull(kind, "kind");
            known = List.copyOf(known);
            lastRides = Set.copyOf(lastRides);
            tastes = Set.copyOf(tastes);
        }
    }

    /**
     * What is known of a fact that an element rests on.
     *
     * @param id of the element
     * @param age how long ago it was last seen to be so; empty if nobody has seen it, or not lately enough for it to count
     * @param sources how many say so
     * @param against how many say otherwise
     * @param weakest whether no other fact of the element is less sure
     */
    public record Known(String id, Phrase fact, Optional<Duration> age, int sources, int against, boolean weakest) {
        public Known {
            requireNonNull(id, "id");
            requireNonNull(fact, "fact");
            requireNonNull(age, "age");
        }

        /** What claims about it are about. */
        String subject() {
            return id + "#" + fact;
        }
    }

    public TripToTell {
        requireNonNull(itinerary, "itinerary");
        requireNonNull(confidence, "confidence");
        requireNonNull(background, "background");
        requireNonNull(earlier, "earlier");
        confidences = Map.copyOf(confidences);
        rivals = List.copyOf(rivals);
        leftOut = List.copyOf(leftOut);
    }

    /** A trip of which nothing is known but what is in it. */
    public TripToTell(
            Itinerary itinerary,
            Map<String, Double> confidences,
            Optional<Double> confidence,
            List<Rival> rivals,
            List<LeftOut> leftOut) {
        this(itinerary, confidences, confidence, rivals, leftOut, Background.NONE);
    }

    /** A trip that nothing was before. */
    public TripToTell(
            Itinerary itinerary,
            Map<String, Double> confidences,
            Optional<Double> confidence,
            List<Rival> rivals,
            List<LeftOut> leftOut,
            Background background) {
        this(itinerary, confidences, confidence, rivals, leftOut, background, Optional.empty());
    }

    /** The same, told beside what it was before. */
    public TripToTell since(Earlier before) {
        return new TripToTell(itinerary, confidences, confidence, rivals, leftOut, background, Optional.of(before));
    }

    /** How sure the least sure of its elements is. */
    double least() {
        return confidences.values().stream()
                .mapToDouble(Double::doubleValue)
                .min()
                .orElse(0);
    }
}
