package com.surefoot.supply.ota;

import com.surefoot.lodging.live.LiveOffer;
import com.surefoot.lodging.live.LiveOffers;
import com.surefoot.lodging.live.LiveProperty;
import com.surefoot.lodging.live.StayRequest;
import com.surefoot.lodging.live.Where;
import com.surefoot.supply.http.BodyReader;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.offers.Allowances;
import com.surefoot.supply.offers.Gleaned;
import com.surefoot.supply.offers.Search;
import com.surefoot.travel.live.Allowance;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import com.surefoot.travel.live.Validity;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Searches rooms by OpenTravel's {@code OTA_HotelAvailRQ} (2015A), posted to the address of the settings. There is no
 * message that asks about one offer: the hotel is asked again, and the offer looked for in its answer. Nor does it set its
 * offers an end, so that they count for the time-to-live of the settings.
 */
final class OtaOffers implements LiveOffers {

    /** Hotels in one message. */
    private static final int PART = 50;

    /** Of answers that come in several messages, so many are read. */
    private static final int MOST_PAGES = 10;

    private static final String TOO_MANY =
            "There is more than %d messages hold. Maybe ask for fewer hotels?".formatted(MOST_PAGES);

    private final SupplierClient supplier;
    private final Clock clock;

    OtaOffers(SupplierClient supplier, Clock clock) {
        this.supplier = supplier;
        this.clock = clock;
    }

    @Override
    public String supplier() {
        return supplier.settings().name();
    }

    @Override
    public Allowance allowance() {
        return Allowances.of(supplier);
    }

    @Override
    public Answer<LiveOffer> search(StayRequest request) {
        Search<LiveOffer> search = new Search<>(supplier);
        for (Asking asking : askings(request)) {
            if (!askForPages(search, asking)) {
                break;
            }
        }
        return search.answer();
    }

    /** Returns whether it is worth while to ask more. */
    private boolean askForPages(Search<LiveOffer> search, Asking asking) {
        Deque<String> rest = new ArrayDeque<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            Question question = question(asking, Optional.ofNullable(rest.poll()));
            boolean goesOn = search.askForOffers(question.call(), body -> {
                AvailPage read = question.reader().read(body);
                read.rest().ifPresent(rest::add);
                return read.found();
            });
            if (!goesOn || rest.isEmpty()) {
                return goesOn;
            }
        }
        search.miss(TOO_MANY);
        return true;
    }

    private List<Asking> askings(StayRequest request) {
        if (request.where() instanceof Where.InCity city) {
            return List.of(Asking.in(request, city));
        }
        List<String> codes = ((Where.AtProperties) request.where())
                .ids().stream()
                        .flatMap(id -> LiveProperty.codeOf(id, supplier()).stream())
                        .distinct()
                        .toList();
        return Search.parts(codes, PART).stream()
                .map(part -> Asking.at(request, part))
                .toList();
    }

    /** One message, and who reads what comes back. */
    private record Question(Call call, BodyReader<AvailPage> reader) {}

    /** @param from where an answer goes on that did not fit into the message before; none for its beginning */
    private Question question(Asking asking, Optional<String> from) {
        String token = UUID.randomUUID().toString();
        Instant now = clock.instant();
        Credentials credentials =
                new Credentials(supplier.settings().key(), supplier.settings().secret());
        byte[] message = new AvailRequest(asking, from, credentials, token, now).write();
        Validity validity = Validity.of(now, supplier.settings().timeToLive());
        return new Question(
                Call.post(message, "text/xml; charset=utf-8", credentials.listSecrets())
                        .repeatable(),
                body -> new AvailAnswer(supplier(), asking, token, validity).read(body.xml()));
    }

    @Override
    public LiveOffer recheck(LiveOffer offer) throws NoAnswerException {
        try {
            return compare(offer, listAll(Handle.asking(offer)));
        } catch (SupplierException e) {
            throw new NoAnswerException(e.failure().message(), e);
        }
    }

    private Gleaned<LiveOffer> listAll(Asking asking) throws SupplierException {
        List<LiveOffer> offers = new ArrayList<>();
        List<String> losses = new ArrayList<>();
        Optional<String> rest = Optional.empty();
        for (int page = 0; page < MOST_PAGES && (page == 0 || rest.isPresent()); page++) {
            Question question = question(asking, rest);
            AvailPage read = supplier.ask(question.call(), question.reader());
            offers.addAll(read.found().items());
            read.found().loss().ifPresent(losses::add);
            rest = read.rest();
        }
        rest.ifPresent(more -> losses.add(TOO_MANY));
        return new Gleaned<>(offers, losses.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", losses)));
    }

    /** What is not among the answer is sold out, unless something of the answer is missing. */
    private LiveOffer compare(LiveOffer offer, Gleaned<LiveOffer> found) throws NoAnswerException {
        Optional<LiveOffer> now = found.items().stream()
                .filter(other -> other.id().equals(offer.id()))
                .findFirst();
        if (now.isPresent()) {
            LiveOffer same = now.get();
            return offer.restated(same.terms(), same.price(), same.validity(), Set.of());
        }
        if (found.loss().isPresent()) {
            throw new NoAnswerException(
                    "%s does not tell what became of %s: %s. Maybe ask again later?"
                            .formatted(supplier(), offer, found.loss().get()),
                    null);
        }
        return offer.soldOut(clock.instant());
    }
}
