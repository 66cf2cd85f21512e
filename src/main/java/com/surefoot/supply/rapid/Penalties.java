package com.surefoot.supply.rapid;

import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.CancellationTerms.NonRefundable;
import com.surefoot.lodging.live.CancellationTerms.Step;
import com.surefoot.lodging.live.CancellationTerms.Stepped;
import com.surefoot.lodging.live.CancellationTerms.Unstated;
import com.surefoot.lodging.live.Deadline;
import com.surefoot.lodging.live.Penalty;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Amounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What cancelling costs: {@code cancel_penalties}, each from its {@code start} on an {@code amount}, {@code nights} or a
 * {@code percent}.
 */
final class Penalties {

    private Penalties() {}

    /** @throws IOException if one of them cannot be read */
    static CancellationTerms read(Json rate) throws IOException {
        if (!rate.list("nonrefundable_date_ranges").isEmpty()) {
            // nights that are never paid back, whatever is said of the others
            return new NonRefundable();
        }
        List<Step> steps = new ArrayList<>();
        for (Json penalty : rate.list("cancel_penalties")) {
            Deadline start = Deadline.of(
                    OffsetDateTime.parse(penalty.get("start").text()).toZonedDateTime());
            steps.add(new Step(start, penalty(penalty)));
        }
        if (!steps.isEmpty()) {
            return new Stepped(steps);
        }
        return rate.get("refundable").flag() ? new Unstated() : new NonRefundable();
    }

    /** Where it says more than one, nobody knows whether both are meant. */
    private static Penalty penalty(Json penalty) throws IOException {
        Optional<Json> amount = penalty.find("amount");
        Optional<Json> nights = penalty.find("nights");
        Optional<String> percent = penalty.findText("percent");
        long said =
                Stream.of(amount, nights, percent).filter(Optional::isPresent).count();
        if (said != 1) {
            return new Penalty.Unstated(String.join(", ", penalty.fields().keySet()));
        }
        if (amount.isPresent()) {
            return new Penalty.Sum(
                    Amounts.of(amount.get().decimal(), penalty.get("currency").text()));
        }
        return nights.isPresent() ? new Penalty.Nights(nights.get().whole()) : share(penalty, percent.orElse(""));
    }

    private static Penalty share(Json penalty, String percent) throws IOException {
        if (!percent.matches("[0-9]{1,3}(\\.[0-9]{1,4})?%")) {
            throw new IOException("%s/percent is no percentage: '%s'".formatted(penalty.where(), percent));
        }
        return new Penalty.Share(new BigDecimal(percent.substring(0, percent.length() - 1)));
    }
}
