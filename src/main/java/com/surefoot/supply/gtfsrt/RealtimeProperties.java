package com.surefoot.supply.gtfsrt;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.SupplierSettings;
import io.micronaut.context.annotation.EachProperty;
import io.micronaut.context.annotation.Parameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a live feed's settings have besides those of any supplier.
 *
 * @param timetable the source whose trips and stops it names
 * @param tripUpdates where it tells of runs, below the base URL, with a query if there is one
 * @param alerts likewise, where it warns; may be the same
 * @param keyQuery the field of the query that takes the key
 * @param keyHeader the header that takes the key
 * @param pollInterval as the supplier's settings have it; here only whether they do
 */
@EachProperty("surefoot.suppliers")
record RealtimeProperties(
        @Parameter String name,
        Optional<String> timetable,
        Optional<String> tripUpdates,
        Optional<String> alerts,
        Optional<String> keyQuery,
        Optional<String> keyHeader,
        Optional<String> pollInterval) {

    /** What each of its addresses is asked with, by the feed it is. An address that tells both is one feed. */
    Map<Feed, Call> listCalls(SupplierSettings supplier) {
        String source = timetable.orElseThrow(
                () -> missing("timetable", "name the source that was imported, such as gtfs:caltrain"));
        Map<Feed, Call> calls = new LinkedHashMap<>();
        tripUpdates.ifPresent(path -> calls.put(new Feed(name, source), call(path, supplier)));
        alerts.filter(path -> !tripUpdates.equals(Optional.of(path)))
                .ifPresent(path -> calls.put(new Feed(name + ":alerts", source), call(path, supplier)));
        if (calls.isEmpty()) {
            throw missing("trip-updates", "write it like trip-updates, or set alerts");
        }
        return calls;
    }

    private Call call(String path, SupplierSettings supplier) {
        Call call = Call.link(path);
        if (keyQuery.isPresent()) {
            call = call.query(keyQuery.get(), supplier.getKey());
        }
        return keyHeader.isPresent() ? call.header(keyHeader.get(), "", supplier.getKey()) : call;
    }

    private IllegalArgumentException missing(String setting, String hint) {
        return new IllegalArgumentException(
                "surefoot.suppliers.%s.%s is missing. Maybe %s?".formatted(name, setting, hint));
    }

    /** Nothing of it: an address may have a secret in it. */
    @Override
    public String toString() {
        return "live settings of " + name;
    }
}
