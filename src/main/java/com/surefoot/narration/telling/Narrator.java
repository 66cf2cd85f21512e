package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Claims;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.SentenceGate;
import com.surefoot.narration.grounding.Spoken;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.grounding.Value.Chance;
import com.surefoot.narration.telling.Explanation.Paragraph;
import com.surefoot.narration.telling.Explanation.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a trip: what speaks for it, day by day, what to watch out for, and what was left out. */
public final class Narrator {

    private static final Set<Relation> OF_THE_WHOLE = Set.of(
            Relation.TRIP_COSTS,
            Relation.TRIP_COSTS_LEAST,
            Relation.TRIP_IS_SURE,
            Relation.TRIP_IS_SUREST,
            Relation.TRIP_WALKS_LEAST);

    private static final Set<Relation> OF_A_DAY =
            Set.of(Relation.LEAVES, Relation.ARRIVES, Relation.SLEEPS, Relation.SEES, Relation.EATS, Relation.GOES);

    /** What is less sure is worth a word. */
    private static final double SURE = 0.9;

    private static final int MOST_CAUTIONS = 3;

    private final Language language;
    private final Locale locale;
    private final Tone tone;
    private final double least;

    /** @param least what is less sure is not said, from 0 to 1 */
    public Narrator(Language language, Locale locale, Tone tone, double least) {
        this.language = language;
        this.locale = locale;
        this.tone = tone;
        this.least = least;
    }

    /** The trip in words. */
    public Explanation tell(TripToTell trip) {
        Claims claims = TripClaims.of(trip);
        Telling telling = new Telling(new SentenceGate(claims, least));
        telling.add(
                Topic.WHY,
                Optional.empty(),
                claims.list().stream().filter(claim -> OF_THE_WHOLE.contains(claim.relation())));
        trip.itinerary()
                .days()
                .forEach(day -> telling.add(Topic.DAY, Optional.of(day.date()), ofDay(claims, day.date())));
        telling.add(Topic.CAUTION, Optional.empty(), leastSure(claims));
        telling.add(
                Topic.LEFT_OUT,
                Optional.empty(),
                claims.list().stream().filter(claim -> claim.relation() == Relation.LEFT_OUT));
        return new Explanation(language, tone, telling.paragraphs, telling.dropped);
    }

    private static Stream<Claim> ofDay(Claims claims, LocalDate date) {
        return claims.list().stream()
                .filter(claim -> OF_A_DAY.contains(claim.relation()))
                .filter(claim -> (claim.subject() + "@").contains("@" + date + "@"));
    }

    private static Stream<Claim> leastSure(Claims claims) {
        return claims.list().stream()
                .filter(claim -> claim.relation() == Relation.IS_SURE)
                .filter(claim -> chance(claim) < SURE)
                .sorted(Comparator.comparingDouble(Narrator::chance))
                .limit(MOST_CAUTIONS);
    }

    private static double chance(Claim claim) {
        return claim.values().get(Role.CHANCE) instanceof Chance chance ? chance.probability() : 1;
    }

    /** Paragraphs as they come. */
    private final class Telling {

        private final SentenceGate gate;
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private int dropped;

        Telling(SentenceGate gate) {
            this.gate = gate;
        }

        void add(Topic topic, Optional<LocalDate> day, Stream<Claim> claims) {
            List<Said> said = new ArrayList<>();
            claims.forEach(claim -> Templates.of(language)
                    .find(tone, claim)
                    .map(sentence -> gate.say(sentence, locale))
                    .ifPresent(spoken -> take(spoken, said)));
            if (!said.isEmpty()) {
                paragraphs.add(new Paragraph(topic, day, said));
            }
        }

        private void take(Spoken spoken, List<Said> said) {
            if (spoken instanceof Said sentence) {
                said.add(sentence);
            } else {
                dropped++;
            }
        }
    }
}
