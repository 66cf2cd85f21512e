package com.surefoot.narration.chinese;

import com.surefoot.itinerary.demand.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * What was read in a traveller's words; to be shown back before anything is planned.
 *
 * @param origin a city in the traveller's own words
 * @param destination a city in the traveller's own words
 * @param days of the whole trip
 * @param people all together
 * @param notUnderstood parts of which nothing was made, as they were written
 */
public record ChineseDraft(
        Optional<String> origin,
        Optional<String> destination,
        Optional<Integer> days,
        Optional<Integer> people,
        List<Requirement> requirements,
        List<String> notUnderstood) {

    public ChineseDraft {
        requirements = List.copyOf(requirements);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
