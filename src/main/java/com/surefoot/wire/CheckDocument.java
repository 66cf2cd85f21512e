package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.travel.live.Recheck;
import io.micronaut.serde.annotation.Serdeable;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking a supplier about an offer again, on the wire.
 *
 * @param outcome in one word
 * @param from what it cost before, where that or the terms have changed
 * @param to what it costs since
 * @param terms which of them have changed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CheckDocument(
        OffsetDateTime at, String outcome, Optional<Amount> from, Optional<Amount> to, List<String> terms) {

    static CheckDocument of(Recheck check) {
        OffsetDateTime at = Times.utc(check.at());
        if (check instanceof Recheck.PriceChanged price) {
            return new CheckDocument(
                    at,
                    "price_changed",
                    Optional.of(Amount.of(price.from())),
                    Optional.of(Amount.of(price.to())),
                    List.of());
        }
        if (check instanceof Recheck.TermsChanged terms) {
            return new CheckDocument(
                    at,
                    "terms_changed",
                    Optional.of(Amount.of(terms.from())),
                    Optional.of(Amount.of(terms.to())),
                    Words.sorted(terms.changed()));
        }
        return new CheckDocument(at, end(check), Optional.empty(), Optional.empty(), List.of());
    }

    private static String end(Recheck check) {
        if (check instanceof Recheck.SoldOut) {
            return "sold_out";
        }
        return check instanceof Recheck.Expired ? "expired" : "same";
    }
}
