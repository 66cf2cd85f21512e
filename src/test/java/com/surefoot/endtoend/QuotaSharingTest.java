package com.surefoot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.surefoot.configure.QuotaSharing;
import com.surefoot.supply.http.SupplierClient;
import com.surefoot.supply.http.Suppliers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuotaSharingTest {

    private static EmbeddedServer start(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(Map.of(
                "surefoot.warm-up",
                false,
                "surefoot.host",
                "localhost",
                "surefoot.port",
                -1,
                "surefoot.jdbc.url",
                "jdbc:h2:mem:quotas;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"));
        settings.putAll(more);
        return ApplicationContext.run(EmbeddedServer.class, settings);
    }

    private static EmbeddedServer start() {
        return start(Map.of(
                "surefoot.suppliers.stub.base-url", "http://localhost:9",
                "surefoot.suppliers.stub.quota-calls", 5,
                "surefoot.suppliers.stub.quota-period", "1h"));
    }

    private static SupplierClient stub(EmbeddedServer server) {
        return server.getApplicationContext().getBean(Suppliers.class).get("stub");
    }

    private static void share(EmbeddedServer server) {
        server.getApplicationContext().getBean(QuotaSharing.class).share();
    }

    @Test
    void serversOnOneDatabaseShareAQuotaAsLongAsTheyAreThere() {
        try (EmbeddedServer one = start()) {
            assertThat(stub(one).share()).isEqualTo(5);
            try (EmbeddedServer other = start()) {
                // when
                share(one);

                // then: from its start on, also of the period that is running
                assertThat(stub(one).share() + stub(other).share()).isEqualTo(5);
                assertThat(stub(one).share()).isBetween(2, 3);
                assertThat(stub(other).left()).isEqualTo(stub(other).share());
            }

            // when
            share(one);

            // then
            assertThat(stub(one).share()).isEqualTo(5);
        }
    }

    @Test
    void whoAsksNobodyIsNoneOfThem() {
        try (EmbeddedServer one = start();
                EmbeddedServer idle = start(Map.of())) {
            // when
            share(one);

            // then
            assertThat(idle.isRunning()).isTrue();
            assertThat(stub(one).share()).isEqualTo(5);
        }
    }
}
