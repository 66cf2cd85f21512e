package com.surefoot.wire;

import com.surefoot.evidence.desk.Verification;
import com.surefoot.watch.Effects.Resting;
import com.surefoot.wire.FactDocument.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A fact to look into.
 *
 * @param value what is thought to be so
 * @param gain what knowing it is expected to release
 * @param asking how many answers it is asked for
 * @param trips how many saved trips rest on it
 * @param withheld how many elements rest on it that were withheld of late
 * @param about some of these, as people know them
 * @param hold whose it is just now; nothing where it is nobody's
 */
@Serdeable
public record VerificationDocument(
        String id,
        Fact fact,
        String value,
        double gain,
        OffsetDateTime neededBy,
        int asking,
        long trips,
        long withheld,
        List<RestingDocument> about,
        Optional<HolderDocument> hold) {

    private static final int MOST_NAMES = 5;

    /** Something that rests on the fact. */
    @Serdeable
    public record RestingDocument(String kind, String name, LocalDate day) {}

    /** Who holds it until when. */
    @Serdeable
    public record HolderDocument(String checker, OffsetDateTime until) {}

    public VerificationDocument {
        about = List.copyOf(about);
    }

    public static VerificationDocument of(Verification verification, Resting resting) {
        return new VerificationDocument(
                verification.id(),
                Fact.of(verification.fact()),
                verification.value(),
                verification.gain(),
                Times.utc(verification.neededBy()),
                verification.asking(),
                resting.trips(),
                resting.heldBack().size(),
                resting.heldBack().stream()
                        .map(one -> new RestingDocument(
                                Words.of(one.element().kind()),
                                one.name(),
                                one.element().day()))
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList(),
                verification.hold().map(hold -> new HolderDocument(hold.checker(), Times.utc(hold.until()))));
    }
}
