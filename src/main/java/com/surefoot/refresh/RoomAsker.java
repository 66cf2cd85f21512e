package com.surefoot.refresh;

import static java.util.Objects.requireNonNull;

import com.surefoot.evidence.FactId;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.reliability.live.RateQuestion;
import com.surefoot.reliability.live.WitnessedOffers;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Seller;
import java.util.Currency;
import java.util.Optional;

/** Asks a hotel supplier about rates and rooms. */
public final class RoomAsker implements Asker {

    private final Seller<StayRequest, LiveOffer> supplier;
    private final WitnessedOffers offers;
    private final Currency currency;
    private final String country;

    /**
     * Asks for whoever rests on facts.
     *
     * @param currency to ask for where nothing tells in which a rate was stated
     * @param country where guests come from: ISO 3166 two-letter code
     */
    public RoomAsker(
            Seller<StayRequest, LiveOffer> supplier, WitnessedOffers offers, Currency currency, String country) {
        this.supplier = requireNonNull(supplier, "supplier");
        this.offers = requireNonNull(offers, "offers");
        this.currency = requireNonNull(currency, "currency");
        this.country = requireNonNull(country, "country");
    }

    @Override
    public String supplier() {
        return supplier.supplier();
    }

    @Override
    public Allowance allowance() {
        return supplier.allowance();
    }

    @Override
    public Optional<FactId> findQuestion(FactId fact) {
        return RateQuestion.find(fact, supplier()).map(RateQuestion::rate);
    }

    @Override
    public void ask(FactId question, String known) throws NoAnswerException {
        RateQuestion asked = RateQuestion.find(question, supplier())
                .orElseThrow(() -> new NoAnswerException(
                        "%s is no rate of %s. Maybe it was asked of another?".formatted(question, supplier()), null));
        if (!offers.ask(asked, currency(known), country)) {
            throw new NoAnswerException(
                    "%s does not list %s. Maybe it is not among its best rates?".formatted(supplier(), question), null);
        }
    }

    /** The one in which it was stated, as in {@code 90.00 EUR}. */
    private Currency currency(String known) {
        String code = known.substring(known.indexOf(' ') + 1);
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(currency);
    }
}
