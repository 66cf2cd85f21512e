package com.surefoot.supply.duffel;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.offers.Search;
import com.surefoot.transport.tickets.MinimumConnections;
import com.surefoot.transport.tickets.TicketOffer;
import com.surefoot.transport.tickets.TicketOffers;
import com.surefoot.transport.tickets.TicketRequest;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.NoAnswerException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Searches tickets at Duffel: an offer request ({@code /air/offer_requests}), the offers that came of it page by page
 * ({@code /air/offers}), and one of them again ({@code /air/offers/ID}). What it states as {@code expires_at} counts.
 */
final class DuffelOffers implements TicketOffers {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /** Offers on a page: the most there are. */
    private static final int PAGE = 200;

    /** Pages that are asked for, the cheapest offers first: nobody looks at more. */
    private static final int MOST_PAGES = 3;

    /** How long Duffel lets airlines take, by its documentation: what is outside of it is ignored. */
    private static final Duration SHORTEST_SEARCH = Duration.ofSeconds(2);

    private static final Duration LONGEST_SEARCH = Duration.ofSeconds(60);

    /** Before its answer would come too late. */
    private static final Duration MARGIN = Duration.ofSeconds(1);

    private final SupplierClient supplier;
    private final Clock clock;
    private final AirportCodes codes;
    private final MinimumConnections changes = MinimumConnections.USUAL;

    /** @throws IllegalArgumentException if the key is missing */
    DuffelOffers(SupplierClient supplier, Clock clock) {
        this.supplier = supplier;
        this.clock = clock;
        supplier.settings().getKey();
        codes = new AirportCodes(this::marked);
    }

    @Override
    public String supplier() {
        return supplier.settings().name();
    }

    @Override
    public Answer<TicketOffer> search(TicketRequest request) {
        Search<TicketOffer> search = new Search<>(supplier);
        Optional<TicketRequest> coded = codes.find(request, search);
        if (coded.isPresent()) {
            Call call = marked(Call.post(OfferRequest.write(coded.get()), "application/json", "air", "offer_requests")
                    .query("return_offers", "false")
                    .query("supplier_timeout", String.valueOf(patience().toMillis()))
                    // asked twice, it is two searches, of which one is forgotten
                    .repeatable());
            search.find(call, OfferRequest::readId).ifPresent(id -> read(id, coded.get(), search));
        }
        return search.answer();
    }

    /** As long as it still can answer within a silence that is borne. */
    private Duration patience() {
        Duration left = supplier.settings().bounds().silence().minus(MARGIN);
        if (left.compareTo(SHORTEST_SEARCH) < 0) {
            return SHORTEST_SEARCH;
        }
        return left.compareTo(LONGEST_SEARCH) > 0 ? LONGEST_SEARCH : left;
    }

    private void read(String requestId, TicketRequest asked, Search<TicketOffer> search) {
        List<String> faults = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int pages = 0;
        do {
            Optional<OfferPage> page =
                    search.find(page(requestId, after), body -> OfferPage.read(body, reader(asked), asked, changes));
            page.ifPresent(found -> {
                search.keep(found.offers());
                faults.addAll(found.faults());
            });
            after = page.flatMap(OfferPage::after);
            pages++;
        } while (after.isPresent() && pages < MOST_PAGES);
        tell(faults, after.isPresent(), search);
    }

    private OfferReader reader(TicketRequest asked) {
        return new OfferReader(supplier(), asked.travellers(), clock.instant());
    }

    private static void tell(List<String> faults, boolean more, Search<TicketOffer> search) {
        if (!faults.isEmpty()) {
            search.miss("%d offers are left out since their changes cannot be relied on, the first of them since %s. "
                            .formatted(faults.size(), faults.get(0))
                    + "Maybe search without changes, or by another airport?");
        }
        if (more) {
            search.miss(
                    "There are more than the %d cheapest offers. Maybe search a certain class, or with fewer changes?"
                            .formatted(PAGE * MOST_PAGES));
        }
    }

    private Call page(String requestId, Optional<String> after) {
        Call call = Call.get("air", "offers")
                .query("offer_request_id", requestId)
                .query("sort", "total_amount")
                .query("limit", String.valueOf(PAGE));
        return marked(after.map(cursor -> call.query("after", cursor)).orElse(call));
    }

    private Call marked(Call call) {
        return call.header("Accept", "application/json")
                .header("Duffel-Version", "v2")
                .header("Authorization", "Bearer ", supplier.settings().getKey())
                .reading(BAD_REQUEST)
                .reading(NOT_FOUND)
                .reading(UNPROCESSABLE);
    }

    @Override
    public TicketOffer recheck(TicketOffer offer) throws NoAnswerException {
        try {
            return supplier.ask(
                    marked(Call.get("air", "offers", offer.handle())),
                    body -> new OfferAgain(offer, clock.instant(), changes).read(body));
        } catch (SupplierException e) {
            throw new NoAnswerException(e.failure().message(), e);
        }
    }
}
