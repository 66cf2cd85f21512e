package com.surefoot.watch;

import static java.util.Objects.requireNonNull;

import com.surefoot.itinerary.Itinerary;
import com.surefoot.itinerary.TripBrief;
import com.surefoot.recommendation.Candidate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Makes saved trips of planned ones. */
public final class Drafts {

    private final BriefNotation notation;
    private final TripNotation answers;
    private final Looks looks;
    private final Supplier<String> ids;

    /** @param ids gives each trip another id, which nobody can guess */
    public Drafts(BriefNotation notation, TripNotation answers, Looks looks, Supplier<String> ids) {
        this.notation = requireNonNull(notation, "notation");
        this.answers = requireNonNull(answers, "answers");
        this.looks = requireNonNull(looks, "looks");
        this.ids = requireNonNull(ids, "ids");
    }

    /** @param avoided ids of what is not to be in it when it is planned again */
    SavedTrip draft(TripBrief brief, Itinerary itinerary, Collection<String> avoided) {
        List<Part> parts = TripParts.of(itinerary);
        return new SavedTrip(
                ids.get(),
                notation.write(brief.keeping(itinerary)),
                brief.reliability(),
                itinerary.total(),
                parts,
                looks.listings(),
                Set.copyOf(avoided),
                looks.now(),
                departure(parts));
    }

    /** To be kept with the trip as it was answered. */
    NewTrip withAnswer(Watched watched, Candidate candidate) {
        return new NewTrip(watched, Optional.of(answers.write(candidate)));
    }

    private static Instant departure(List<Part> parts) {
        return parts.stream()
                .map(Part::start)
                .map(OffsetDateTime::toInstant)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }
}
