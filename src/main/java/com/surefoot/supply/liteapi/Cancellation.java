package com.surefoot.supply.liteapi;

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
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What cancelling costs: a {@code refundableTag}, {@code RFN} or {@code NRFN}, and {@code cancelPolicyInfos}, each of which
 * says what it costs from its {@code cancelTime} on.
 */
final class Cancellation {

    /** By which times are stated, named or not. */
    private static final String GREENWICH = "GMT";

    private static final Pattern DISTANCE = Pattern.compile("(Z|[+-][0-9]{2}:?[0-9]{2})\\z");

    private Cancellation() {}

    /** @throws IOException if a step of it cannot be read */
    static CancellationTerms read(Optional<Json> policies) throws IOException {
        if (policies.isEmpty()) {
            return new Unstated();
        }
        if (policies.get().findText("refundableTag").orElse("").equals("NRFN")) {
            return new NonRefundable();
        }
        List<Step> steps = new ArrayList<>();
        for (Json info : policies.get().list("cancelPolicyInfos")) {
            steps.add(new Step(from(info), penalty(info)));
        }
        return steps.isEmpty() ? new Unstated() : new Stepped(steps);
    }

    /** As {@code 2027-05-30 18:00:00} or with a T and a distance from Greenwich. */
    private static Deadline from(Json info) throws IOException {
        String time = info.get("cancelTime").text().replace(' ', 'T');
        if (DISTANCE.matcher(time).find()) {
            return Deadline.of(OffsetDateTime.parse(time).toZonedDateTime());
        }
        ZoneId zone = ZoneId.of(info.findText("timezone").orElse(GREENWICH));
        return Deadline.of(LocalDateTime.parse(time).atZone(zone));
    }

    private static Penalty penalty(Json info) throws IOException {
        String type = info.findText("type").orElse("amount").toLowerCase(Locale.ROOT);
        return switch (type) {
            case "amount" ->
                new Penalty.Sum(Amounts.of(
                        info.get("amount").decimal(), info.get("currency").text()));
            case "percent", "percentage" -> new Penalty.Share(info.get("amount").decimal());
            default -> new Penalty.Unstated(type);
        };
    }

    /** Of several rooms that are cancelled together. */
    static CancellationTerms together(List<CancellationTerms> rooms) {
        if (rooms.size() == 1) {
            return rooms.get(0);
        }
        if (rooms.stream().distinct().count() == 1 && !(rooms.get(0) instanceof Stepped)) {
            return rooms.get(0);
        }
        List<Stepped> stepped = new ArrayList<>();
        for (CancellationTerms room : rooms) {
            if (!(room instanceof Stepped steps)) {
                // one that is never paid back is worse than one nobody speaks of
                return rooms.contains(new NonRefundable()) ? new NonRefundable() : new Unstated();
            }
            stepped.add(steps);
        }
        return Sums.of(stepped);
    }
}
