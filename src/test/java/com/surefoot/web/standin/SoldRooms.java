package com.surefoot.web.standin;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.fixtures.MovingClock;
import com.surefoot.lodging.LodgingOffer;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveSuppliers;
import com.surefoot.lodging.live.Occupancy;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Recheck;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** What whoever is connected to the stand-in of a supplier of rooms finds there, by its connector. */
public final class SoldRooms {

    private static final DateRange STAY = new DateRange(LocalDate.of(2027, 3, 19), LocalDate.of(2027, 3, 21));

    private final Connected connected;

    public SoldRooms(Connected connected) {
        this.connected = connected;
    }

    /** The connector, as others of its kind are there too, which have no settings. */
    public LiveOffers supplier() {
        return connected.getAll(LiveSuppliers.class).stream()
                .flatMap(suppliers -> suppliers.list().stream())
                .findFirst()
                .orElseThrow();
    }

    /** All that is found in Berlin for some guests. */
    public Answer<LiveOffer> search(Occupancy... rooms) {
        return supplier()
                .search(new StayRequest(
                        new Where.InCity(connected.city("Berlin")),
                        STAY,
                        List.of(rooms),
                        Currency.getInstance("EUR"),
                        "NL"));
    }

    /** Checks that all that is found is sold in the sandbox, for that price. */
    public void checkPrices(Answer<LiveOffer> answer) {
        List<String> prices = connected
                .supply()
                .lodging()
                .listOffers(connected.city("Berlin").id(), STAY)
                .stream()
                .map(offer -> offer.property().id() + offer.priceFor(1, STAY.nights()))
                .toList();
        assertThat(answer.gaps()).isEmpty();
        assertThat(answer.offers()).hasSizeGreaterThan(20).allSatisfy(offer -> {
            assertThat(prices).contains(offer.property().code() + offer.price().total());
            assertThat(offer.property().name()).isPresent();
            assertThat(offer.property().point()).isPresent();
            assertThat(offer.terms().board()).isPresent();
            assertThat(offer.allotment()).isPresent();
        });
    }

    /** What comes of looking at some offers again. */
    public List<Recheck> recheck(List<LiveOffer> offers) throws Exception {
        List<Recheck> outcomes = new ArrayList<>();
        for (LiveOffer offer : offers) {
            outcomes.add(supplier().recheck(offer).lastCheck().orElseThrow());
        }
        return outcomes;
    }

    /** Time passes until ten minutes before an hour with which something comes about with the offers and their prices. */
    public void passUntil(BiPredicate<Map<String, Money>, Map<String, Money>> change) {
        Instant now = connected.world().get(MovingClock.class).instant();
        pass(Duration.between(now, now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(50))));
        Map<String, Money> before = prices();
        pass(Duration.ofHours(1));
        while (!change.test(before, prices())) {
            before = prices();
            pass(Duration.ofHours(1));
        }
        pass(Duration.ofHours(-1));
    }

    private Map<String, Money> prices() {
        return connected.supply().lodging().listOffers(connected.city("Berlin").id(), STAY).stream()
                .filter(offer -> offer.ratePlan().minimumNights() <= STAY.nights())
                .collect(Collectors.toMap(LodgingOffer::id, offer -> offer.priceFor(1, 1)));
    }

    /** Time passes, and nobody is told. */
    public void pass(Duration time) {
        connected.world().get(MovingClock.class).pass(time);
    }
}
