package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.narration.reading.Chip;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * All that counts of a brief.
 *
 * @param chips each thing where it stands
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SummaryDocument(List<ThingDocument> chips) {

    /** One thing of a brief, in the language that was asked for. */
    @Serdeable
    public record ThingDocument(String pointer, String text) {}

    /** A summary as it is answered. */
    public static SummaryDocument of(List<Chip> chips) {
        return new SummaryDocument(chips.stream()
                .map(chip -> new ThingDocument(chip.pointer(), chip.text()))
                .toList());
    }
}
