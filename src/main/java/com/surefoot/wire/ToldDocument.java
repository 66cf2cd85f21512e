package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.surefoot.watch.Change;
import com.surefoot.watch.Notice;
import com.surefoot.watch.Proposal;
import com.surefoot.watch.Shift;
import com.surefoot.watch.Told;
import com.surefoot.watch.Watched;
import com.surefoot.wire.FactDocument.Fact;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What the owner of a saved trip is told; {@code type} tells whether something has changed or another trip is proposed. */
@Serdeable
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ToldDocument.NoticeDocument.class, name = "changed"),
    @JsonSubTypes.Type(value = ToldDocument.ProposalDocument.class, name = "proposed")
})
public sealed interface ToldDocument {

    /**
     * Something is not as it was.
     *
     * @param no counts up within the trip
     * @param changes what was seen to be otherwise; none where something has only not been seen for long
     * @param parts what it means for parts of the trip
     * @param proposal whether another trip is looked for and proposed, or the word that there is none
     */
    @Serdeable
    record NoticeDocument(
            int no,
            OffsetDateTime at,
            List<ChangeDocument> changes,
            List<ShiftDocument> parts,
            double confidenceBefore,
            double confidenceAfter,
            Amount priceBefore,
            Amount priceAfter,
            boolean proposal)
            implements ToldDocument {

        static NoticeDocument of(Notice notice) {
            return new NoticeDocument(
                    notice.no(),
                    Times.utc(notice.at()),
                    notice.changes().stream().map(ChangeDocument::of).toList(),
                    notice.shifts().stream().map(ShiftDocument::of).toList(),
                    ReliabilityDocument.rounded(notice.confidenceBefore()),
                    ReliabilityDocument.rounded(notice.confidenceAfter()),
                    Amount.of(notice.priceBefore()),
                    Amount.of(notice.priceAfter()),
                    notice.repair());
        }
    }

    /**
     * What could be done.
     *
     * @param about the number of the notice that it answers
     * @param proposed the id of a trip that keeps the rest, to be accepted; not there where there is none
     * @param trip that trip, in the stream of events
     * @param why why there is none
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record ProposalDocument(
            int no,
            OffsetDateTime at,
            int about,
            Optional<String> proposed,
            Optional<SavedTripDocument> trip,
            Optional<String> why)
            implements ToldDocument {

        static ProposalDocument of(Proposal proposal, Optional<Watched> trip) {
            return new ProposalDocument(
                    proposal.no(),
                    Times.utc(proposal.at()),
                    proposal.about(),
                    proposal.trip(),
                    trip.map(SavedTripDocument::of),
                    Optional.of(proposal.why()).filter(why -> !why.isEmpty()));
        }
    }

    /**
     * A fact that was seen to be otherwise.
     *
     * @param before what was known of it; empty where that was nothing
     * @param source who says so
     */
    @Serdeable
    record ChangeDocument(Fact fact, String before, String after, String source, OffsetDateTime seenAt) {

        static ChangeDocument of(Change change) {
            return new ChangeDocument(
                    Fact.of(change.fact()),
                    change.before(),
                    change.after(),
                    change.source(),
                    Times.utc(change.seenAt()));
        }
    }

    /**
     * What a change means for a part.
     *
     * @param element names it within the trip
     * @param id of the offer, sight or restaurant
     * @param failed whether it is to be replaced
     */
    @Serdeable
    record ShiftDocument(
            String element, String id, String name, double confidenceBefore, double confidenceAfter, boolean failed) {

        static ShiftDocument of(Shift shift) {
            return new ShiftDocument(
                    shift.part(),
                    shift.subject(),
                    shift.name(),
                    ReliabilityDocument.rounded(shift.before()),
                    ReliabilityDocument.rounded(shift.after()),
                    shift.failed());
        }
    }

    /**
     * Something that is told of a trip.
     *
     * @param proposed the trip that is proposed, where it is told as a whole
     */
    static ToldDocument of(Told told, Optional<Watched> proposed) {
        return told instanceof Notice notice
                ? NoticeDocument.of(notice)
                : ProposalDocument.of((Proposal) told, proposed);
    }
}
