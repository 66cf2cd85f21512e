package com.surefoot.cli;

import com.surefoot.lodging.live.Charge;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.transport.TransportOffer;
import com.surefoot.travel.Conversion;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.OnSale;
import com.surefoot.travel.live.Recheck;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What suppliers state right now, and who did not, as people read it. Times are in UTC. */
final class LiveText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm 'UTC'", Locale.ENGLISH);

    private LiveText() {}

    /** Who sells a room, for how long that counts, and what of the price is paid there. */
    static List<String> of(LiveOffer sold, Optional<Conversion> counted) {
        List<String> lines = new ArrayList<>();
        lines.add(seller(sold, sold.lastCheck()) + counted(counted));
        sold.price().charges().stream()
                .filter(Charge::isDueAtProperty)
                .forEach(charge -> lines.add("%s of it is paid there: %s"
                        .formatted(Spoken.price(charge.amount()), Plain.text(charge.name()))));
        return lines;
    }

    /** Who sells a ride, and for how long that counts; nothing if it is from a timetable. */
    static Optional<String> of(TransportOffer ride) {
        return ride.live().map(sold -> "%s is %s"
                .formatted(Plain.text(ride.number()), seller(sold, sold.lastCheck()) + counted(ride.counted())));
    }

    private static String counted(Optional<Conversion> by) {
        return by.map(one -> ", %s counted as %s at %s of %s"
                        .formatted(
                                Spoken.price(one.from()),
                                Spoken.price(one.to()),
                                one.rate().shown().toPlainString(),
                                Spoken.day(one.rate().day())))
                .orElse("");
    }

    private static String seller(OnSale sold, Optional<Recheck> check) {
        return "sold by %s, seen %s%s%s"
                .formatted(
                        Plain.text(sold.supplier()),
                        time(sold.validity().observedAt()),
                        sold.validity()
                                .expiresAt()
                                .map(end -> ", holds until " + time(end))
                                .orElse(""),
                        check.map(one -> ", " + words(one)).orElse(""));
    }

    /** A supplier whose offers are missing. */
    static String of(String supplier, String reason) {
        return "Not all offers of %s are known. %s".formatted(Plain.text(supplier), Plain.text(reason));
    }

    static String of(Gap gap) {
        return of(gap.supplier(), gap.reason());
    }

    private static String words(Recheck check) {
        if (check instanceof Recheck.PriceChanged price) {
            return changed(price.from(), price.to());
        }
        if (check instanceof Recheck.TermsChanged terms) {
            return terms.from().equals(terms.to())
                    ? "asked again and now on other terms"
                    : changed(terms.from(), terms.to()) + " on other terms";
        }
        return check.isEnd() ? "asked again and gone" : "asked again and as it was";
    }

    private static String changed(Money from, Money to) {
        return "asked again and now %s instead of %s".formatted(Spoken.price(to), Spoken.price(from));
    }

    private static String time(Instant moment) {
        return TIME.format(moment.atOffset(ZoneOffset.UTC));
    }
}
