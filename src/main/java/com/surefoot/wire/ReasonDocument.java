package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.planning.api.Why;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Why an element is in an itinerary.
 *
 * @param id of the activity
 * @param day on which the element begins
 * @param serves pointers to what it helps to meet
 * @param runnerUp what would have been taken in its place
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonDocument(
        String id, LocalDate day, List<String> serves, Amount cost, Optional<RunnerUpDocument> runnerUp) {

    /**
     * The best alternative with all else unchanged.
     *
     * @param dearer how much more the trip would cost; below nothing if it would cost less
     */
    @Serdeable
    public record RunnerUpDocument(String id, String name, Amount dearer) {

        static RunnerUpDocument of(Why.RunnerUp runnerUp) {
            return new RunnerUpDocument(runnerUp.id(), runnerUp.name(), Amount.of(runnerUp.dearer()));
        }
    }

    static ReasonDocument of(Why why) {
        return new ReasonDocument(
                why.id(),
                why.day(),
                why.serves().stream().map(Requirement::pointer).toList(),
                Amount.of(why.cost()),
                why.runnerUp().map(RunnerUpDocument::of));
    }
}
