package com.surefoot.show;

import static java.util.Objects.requireNonNull;

import com.surefoot.watch.Judged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A show at a moment, with all there is to see of it.
 *
 * @param judged the trips of items as they were last held against the target; of a trip that is gone, nothing
 * @param preview the card that would be taken; empty where there is none to take
 * @param onAir the card that is on air
 * @param votes of the poll, for each of its options
 */
public record Scene(
        Show show,
        Map<String, Judged> judged,
        Optional<String> preview,
        Optional<CardVersion> onAir,
        List<Integer> votes,
        List<Warning> warnings,
        Instant at) {

    public Scene {
        requireNonNull(show, "show");
        judged = Map.copyOf(judged);
        requireNonNull(preview, "preview");
        requireNonNull(onAir, "onAir");
        votes = List.copyOf(votes);
        warnings = List.copyOf(warnings);
        requireNonNull(at, "at");
    }
}
