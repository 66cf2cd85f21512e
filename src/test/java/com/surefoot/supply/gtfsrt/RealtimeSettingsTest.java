package com.surefoot.supply.gtfsrt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.http.Call;
import com.surefoot.supply.http.Secret;
import com.surefoot.supply.http.SupplierSettings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RealtimeSettingsTest {

    private static final SupplierSettings SUPPLIER = SupplierSettings.of("bay", URI.create("https://example.org/rt"));

    @Test
    void tripUpdatesAndAlertsAtTwoAddressesAreTwoFeeds() {
        Map<Feed, Call> calls =
                settings("gtfs:bay", "updates?agency=CT", "alerts").listCalls(SUPPLIER);

        assertThat(calls.keySet()).extracting(Feed::id).containsExactly("bay", "bay:alerts");
        assertThat(calls.keySet()).extracting(Feed::source).containsOnly("gtfs:bay");
    }

    @Test
    void atOneAddressTheyAreOne() {
        assertThat(settings("gtfs:bay", "all.pb", "all.pb").listCalls(SUPPLIER)).hasSize(1);
        assertThat(settings("gtfs:bay", "", "alerts").listCalls(SUPPLIER)).hasSize(1);
    }

    @Test
    void theKeyIsSentAsTheSupplierWantsItAndNeverShown() {
        // given
        SupplierSettings keyed = SUPPLIER.withKey(new Secret("s3cr3t"));
        RealtimeProperties inQuery = new RealtimeProperties(
                "bay", of("gtfs:bay"), of("all"), of(""), of("api_key"), of("X-Key"), Optional.empty());

        // then
        assertThat(inQuery.listCalls(keyed).values().toString())
                .contains("api_key=***")
                .doesNotContain("s3cr3t");
        assertThatThrownBy(() -> inQuery.listCalls(SUPPLIER)).hasMessageContaining("surefoot.suppliers.bay.key");
    }

    @Test
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> settings("", "updates", "").listCalls(SUPPLIER))
                .hasMessageContaining("surefoot.suppliers.bay.timetable is missing. Maybe");
        assertThatThrownBy(() -> settings("gtfs:bay", "", "").listCalls(SUPPLIER))
                .hasMessageContaining("surefoot.suppliers.bay.trip-updates is missing. Maybe");
    }

    private static RealtimeProperties settings(String timetable, String updates, String alerts) {
        return new RealtimeProperties(
                "bay", of(timetable), of(updates), of(alerts), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<String> of(String text) {
        return Optional.of(text).filter(one -> !one.isEmpty());
    }
}
