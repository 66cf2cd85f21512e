package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.planning.api.Plan.Change;
import com.surefoot.planning.api.Plan.Relaxation;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes to a brief, and the trip they lead to.
 *
 * @param total what that trip costs
 */
@Serdeable
public record RelaxationDocument(List<ChangeDocument> changes, Amount total, ItineraryDocument itinerary) {

    /**
     * A must given up or eased.
     *
     * @param pointer to the must in the brief
     * @param given the must as it stands, in the vocabulary of requirements
     * @param eased what would do instead; not there if it has to go
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ChangeDocument(String pointer, Map<String, Object> given, Optional<Map<String, Object>> eased) {

        static ChangeDocument of(Change change) {
            return new ChangeDocument(
                    change.given().pointer(),
                    RequirementReader.write(change.given()),
                    change.eased().map(RequirementReader::write));
        }
    }

    static RelaxationDocument of(Relaxation relaxation) {
        return new RelaxationDocument(
                relaxation.changes().stream().map(ChangeDocument::of).toList(),
                Amount.of(relaxation.itinerary().total()),
                ItineraryDocument.of(relaxation.itinerary()));
    }
}
