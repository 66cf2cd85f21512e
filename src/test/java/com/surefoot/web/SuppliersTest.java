package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.http.Body;
import com.surefoot.supply.http.BodyReader;
import com.surefoot.supply.http.SupplierException;
import com.surefoot.supply.http.Suppliers;
import com.surefoot.supply.standin.Reply;
import com.surefoot.supply.standin.StandIn;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How suppliers are doing is told where the service's own health is, and in figures. */
class SuppliersTest {

    private static final BodyReader<String> TEXT = Body::text;
    private static final StandIn SUPPLIER = StandIn.start();
    private static final SmallServer SERVER = SmallServer.start(Map.of(
            "surefoot.suppliers.works.base-url", SUPPLIER.url().toString(),
            "surefoot.suppliers.broken.base-url", SUPPLIER.url().toString(),
            "surefoot.suppliers.broken.key", "s3cr3t",
            "surefoot.suppliers.unasked.base-url", SUPPLIER.url().toString()));

    @AfterAll
    static void stop() {
        SERVER.close();
        SUPPLIER.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/readiness"})
    void aSupplierThatIsDownIsToldAndDoesNotTakeSurefootDown(String path) throws Exception {
        // given
        askBoth();

        // when
        HttpResponse<String> response = SERVER.exchange(Call.get(path));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .startsWith("{\"status\":\"UP\",\"details\":{\"suppliers\":{")
                .contains("\"broken\":{\"status\":\"DOWN\",\"failure\":\"refused\"}")
                .contains("\"unasked\":{\"status\":\"UNKNOWN\"}")
                .contains("\"works\":{\"status\":\"UP\",\"lastGood\":\"2026-11-23T12:00:00Z\"}")
                .doesNotContain("jdbc", "disk", "s3cr3t", "localhost");
    }

    @Test
    void figuresTellCallsByTheirOutcomeAndTheAgeOfWhatWasSaid() throws Exception {
        // given
        askBoth();

        // when
        HttpResponse<String> response = SERVER.exchange(Call.get("/prometheus"));

        // then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .containsPattern(
                        "surefoot_supplier_calls_seconds_count\\{outcome=\"changed\",supplier=\"works\"} [1-9]")
                .containsPattern(
                        "surefoot_supplier_calls_seconds_count\\{outcome=\"refused\",supplier=\"broken\"} [1-9]")
                .contains("surefoot_supplier_data_age_seconds{supplier=\"works\"} 0.0")
                .doesNotContain("s3cr3t");
    }

    private static void askBoth() throws SupplierException {
        Suppliers suppliers = SERVER.context().getBean(Suppliers.class);
        SUPPLIER.answer("/right", Reply.ok("there")).answer("/wrong", Reply.status(403));
        assertThat(suppliers.get("works").ask(asked("right"), TEXT)).isEqualTo("there");
        assertThatThrownBy(() -> suppliers.get("broken").ask(asked("wrong"), TEXT))
                .isInstanceOf(SupplierException.class);
    }

    private static com.surefoot.supply.http.Call asked(String path) {
        return com.surefoot.supply.http.Call.get(path);
    }
}
