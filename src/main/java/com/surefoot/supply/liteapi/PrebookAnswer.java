package com.surefoot.supply.liteapi;

import com.surefoot.lodging.Board;
import com.surefoot.lodging.live.CancellationTerms;
import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.Price;
import com.surefoot.lodging.live.Terms;
import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.Json;
import com.surefoot.supply.offers.Amounts;
import com.surefoot.travel.Money;
import com.surefoot.travel.live.Recheck.Term;
import com.surefoot.travel.live.Validity;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The answer whether an offer stands: {@code data} with its {@code price}, whether {@code cancellationChanged} or
 * {@code boardChanged}, and its rates as in the search, though not always with all that they said there.
 */
final class PrebookAnswer {

    private final LiveOffer offer;
    private final Validity validity;

    PrebookAnswer(LiveOffer offer, Validity validity) {
        this.offer = offer;
        this.validity = validity;
    }

    /** @throws IOException if it is none, or one about something else */
    LiveOffer read(Body body) throws IOException {
        Json answer = body.json();
        if (ApiError.isNothing(answer)) {
            return offer.soldOut(validity.observedAt());
        }
        Json data = answer.get("data");
        check(data, "hotelId", offer.property().code());
        check(data, "checkin", offer.stay().first().toString());
        check(data, "checkout", offer.stay().last().toString());
        Set<Term> changed = changed(data);
        Optional<Rates> rates = rates(data);
        Terms terms = changed.isEmpty() ? offer.terms() : terms(rates, changed);
        return offer.restated(terms, price(data, rates), validity, changed);
    }

    private static void check(Json data, String field, String expected) throws IOException {
        Optional<String> told = data.findText(field);
        if (told.isPresent() && !told.get().equals(expected)) {
            throw new IOException("%s/%s is '%s' and not '%s'".formatted(data.where(), field, told.get(), expected));
        }
    }

    private static Set<Term> changed(Json data) throws IOException {
        Set<Term> changed = EnumSet.noneOf(Term.class);
        if (data.get("cancellationChanged").flag()) {
            changed.add(Term.CANCELLATION);
        }
        if (data.get("boardChanged").flag()) {
            changed.add(Term.BOARD);
        }
        return changed;
    }

    private Optional<Rates> rates(Json data) throws IOException {
        List<Json> types = data.list("roomTypes");
        return types.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Rates.read(types.get(0).get("rates"), offer.rooms().size()));
    }

    /** Where it does not say what they are now, nothing is known of them any more. */
    private Terms terms(Optional<Rates> rates, Set<Term> changed) throws IOException {
        if (rates.isPresent()) {
            return rates.get().terms();
        }
        Optional<Board> board =
                changed.contains(Term.BOARD) ? Optional.empty() : offer.terms().board();
        return new Terms("unstated", board, new CancellationTerms.Unstated());
    }

    /** Charges that it does not repeat are what they were. */
    private Price price(Json data, Optional<Rates> rates) throws IOException {
        Money total =
                Amounts.of(data.get("price").decimal(), data.get("currency").text());
        Price before = offer.price();
        if (rates.isPresent()) {
            Price told = rates.get().price();
            boolean repeats = !told.charges().isEmpty() || !told.complete();
            return repeats
                    ? new Price(total, told.charges(), told.complete())
                    : new Price(total, before.charges(), before.complete());
        }
        return new Price(total, before.charges(), before.complete());
    }
}
