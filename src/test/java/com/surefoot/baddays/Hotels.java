package com.surefoot.baddays;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.LiveRoom;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Terms;
import com.surefoot.lodging.live.Where;
import com.surefoot.travel.DateRange;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Validity;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/** A hotel supplier who sells a double in every property that is asked for. */
final class Hotels implements LiveOffers {

    static final DateRange STAY = new DateRange(LocalDate.of(2027, 6, 4), LocalDate.of(2027, 6, 6));

    final List<String> asked = new ArrayList<>();
    private final Clock clock;
    private final IntConsumer before;

    /** @param before what happens before each answer, told how many there were */
    Hotels(Clock clock, IntConsumer before) {
        this.clock = clock;
        this.before = before;
    }

    /** What its double in a property is called. */
    static String offer(int property) {
        return "hotels:" + property + "/dbl/flex@2";
    }

    @Override
    public String supplier() {
        return "hotels";
    }

    @Override
    public Answer<LiveOffer> search(StayRequest request) {
        before.accept(asked.size());
        String property = ((Where.AtProperties) request.where()).ids().get(0);
        asked.add(property);
        LiveOffer offer = new LiveOffer(
                new LiveProperty("hotels", property.substring("hotels:".length()), Optional.empty()),
                new LiveRoom("dbl", "Double"),
                new Terms("flex", Optional.of(Board.BREAKFAST), new CancellationTerms.Unstated()),
                request.stay(),
                request.rooms(),
                Price.of(new Money(180_00, Currency.getInstance("EUR"))),
                OptionalInt.empty(),
                Validity.of(clock.instant(), Duration.ofMinutes(15)),
                Optional.empty(),
                "handle");
        return new Answer<>(List.of(offer), List.of());
    }

    @Override
    public LiveOffer recheck(LiveOffer offer) {
        throw new IllegalStateException("Nothing was to be asked about while it is live.");
    }
}
