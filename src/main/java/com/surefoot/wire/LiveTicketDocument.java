package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.transport.tickets.Condition;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.travel.Conversion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What a supplier states of the tickets of a ride, on the wire.
 *
 * @param seller which airline sells them
 * @param observedAt when it was seen last
 * @param expiresAt until when it counts; none where nobody sets an end
 * @param lastCheck what came of asking again; none where nobody did yet
 * @param total what the supplier charges for all travellers, taxes included
 * @param counted what that counts as, where it is another currency than the trip's
 * @param refund whether they can be given back
 * @param change whether another ride can be taken instead
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LiveTicketDocument(
        String supplier,
        String seller,
        OffsetDateTime observedAt,
        Optional<OffsetDateTime> expiresAt,
        Optional<CheckDocument> lastCheck,
        Amount total,
        Optional<ConversionDocument> counted,
        ConditionDocument refund,
        ConditionDocument change) {

    /**
     * Whether something may be done with a ticket before departure.
     *
     * @param allowed {@code yes}, {@code no}, or {@code unstated}
     * @param fee what it costs for all travellers; none where that is not known
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record ConditionDocument(String allowed, Optional<Amount> fee) {

        static ConditionDocument of(Condition condition) {
            if (condition instanceof Condition.Allowed may) {
                return new ConditionDocument("yes", may.fee().map(Amount::of));
            }
            return new ConditionDocument(
                    condition instanceof Condition.Forbidden ? "no" : "unstated", Optional.empty());
        }
    }

    static LiveTicketDocument of(TicketOffer sold, Optional<Conversion> counted) {
        return new LiveTicketDocument(
                sold.supplier(),
                sold.seller(),
                Times.utc(sold.validity().observedAt()),
                sold.validity().expiresAt().map(Times::utc),
                sold.lastCheck().map(CheckDocument::of),
                Amount.of(sold.total()),
                counted.map(ConversionDocument::of),
                ConditionDocument.of(sold.conditions().refund()),
                ConditionDocument.of(sold.conditions().change()));
    }
}
