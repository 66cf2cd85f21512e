package com.surefoot.supply.offers;

import com.surefoot.supply.http.BodyReader;
import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Failure;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.travel.live.Answer;
import com.surefoot.travel.live.Gap;
import com.surefoot.travel.live.OnSale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what one supplier says to several calls, and what it does not say.
 *
 * @param <O> what it sells
 */
public final class Search<O extends OnSale> {

    private final SupplierClient supplier;
    private final Map<String, O> offers = new LinkedHashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    public Search(SupplierClient supplier) {
        this.supplier = supplier;
    }

    /** A list cut into parts of that many at the most. */
    public static <T> List<List<T>> parts(List<T> whole, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < whole.size(); from += most) {
            parts.add(whole.subList(from, Math.min(whole.size(), from + most)));
        }
        return parts;
    }

    /**
     * Asks for offers.
     *
     * @return whether it is worth while to ask the supplier more
     */
    public boolean askForOffers(Call call, BodyReader<Gleaned<O>> reader) {
        return ask(call, reader, this::keep);
    }

    /**
     * Asks for something else that offers hang on, and takes what comes.
     *
     * @return whether it is worth while to ask the supplier more
     */
    public <T> boolean ask(Call call, BodyReader<Gleaned<T>> reader, Consumer<T> taker) {
        try {
            take(supplier.ask(call, reader), taker);
            return true;
        } catch (SupplierException e) {
            miss(e.failure().message());
            return e.failure() instanceof Failure.Nonsense || e.failure() instanceof Failure.Refused;
        }
    }

    /** Asks for something without which it is no use to go on; none if it is not to be had. */
    public <T> Optional<T> find(Call call, BodyReader<T> reader) {
        try {
            return Optional.of(supplier.ask(call, reader));
        } catch (SupplierException e) {
            miss(e.failure().message());
            return Optional.empty();
        }
    }

    /** Keeps offers that came with something else. */
    public void keep(Gleaned<O> found) {
        take(found, this::keep);
    }

    private <T> void take(Gleaned<T> found, Consumer<T> taker) {
        found.items().forEach(taker);
        found.loss().ifPresent(this::miss);
    }

    /** Takes note of something that may be missing. */
    public void miss(String reason) {
        gaps.add(new Gap(supplier.settings().name(), reason));
    }

    /** Of what is sold twice on the same terms, the cheaper one: nobody needs the other. */
    private void keep(O offer) {
        @Nullable O known = offers.get(offer.id());
        if (known == null || isCheaper(offer, known)) {
            offers.put(offer.id(), offer);
        }
    }

    private static boolean isCheaper(OnSale one, OnSale other) {
        return one.total().currency().equals(other.total().currency())
                && one.total().compareTo(other.total()) < 0;
    }

    public Answer<O> answer() {
        return new Answer<>(List.copyOf(offers.values()), gaps);
    }
}
