package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.travel.Conversion;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a supplier states of the rooms of a stay, on the wire.
 *
 * @param observedAt when it was seen last
 * @param expiresAt until when it counts; none where nobody sets an end
 * @param lastCheck what came of asking again; none where nobody did yet
 * @param total what the supplier charges for all rooms and nights
 * @param counted what that and what is paid at the property count as, where it is another currency than the trip's
 * @param taxes what of it are taxes and fees, and which of them come on top
 * @param cancellation {@code free_until}, {@code non_refundable}, or {@code unstated}
 * @param freeUntil by the clock the supplier states it by, where that is free until then
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LiveStayDocument(
        String supplier,
        OffsetDateTime observedAt,
        Optional<OffsetDateTime> expiresAt,
        Optional<CheckDocument> lastCheck,
        Amount total,
        Optional<ConversionDocument> counted,
        List<TaxDocument> taxes,
        String cancellation,
        Optional<OffsetDateTime> freeUntil) {

    /**
     * A tax or a fee.
     *
     * @param due {@code in_total}, or {@code at_property}
     */
    @Serdeable
    public record TaxDocument(String name, Amount amount, String due) {

        static TaxDocument of(Charge charge) {
            return new TaxDocument(charge.name(), Amount.of(charge.amount()), Words.of(charge.due()));
        }
    }

    static LiveStayDocument of(LiveOffer sold, Optional<Conversion> counted) {
        CancellationTerms terms = sold.terms().cancellation();
        return new LiveStayDocument(
                sold.supplier(),
                Times.utc(sold.validity().observedAt()),
                sold.validity().expiresAt().map(Times::utc),
                sold.lastCheck().map(CheckDocument::of),
                Amount.of(sold.price().total()),
                counted.map(ConversionDocument::of),
                sold.price().charges().stream().map(TaxDocument::of).toList(),
                word(terms),
                terms.freeUntil().map(Deadline::local).map(time -> time.toOffsetDateTime()));
    }

    private static String word(CancellationTerms terms) {
        if (terms instanceof CancellationTerms.Unstated) {
            return "unstated";
        }
        return terms.freeUntil().isPresent() ? "free_until" : "non_refundable";
    }
}
