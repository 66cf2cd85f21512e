package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.surefoot.supply.standin.FakeTime;
import com.surefoot.supply.standin.StandIn;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Asks a stand-in, in time that goes by at once. */
final class Asking implements AutoCloseable {

    static final Secret KEY = new Secret("s3cr3t-k3y");

    final StandIn supplier = StandIn.start();
    final FakeTime time = new FakeTime("2026-11-23T12:00:00Z");
    final MeterRegistry measures = new SimpleMeterRegistry();
    private SupplierSettings settings = supplier.settings("stub");
    private @Nullable SupplierClient client;

    /** Asks under other settings than the usual ones. */
    void under(UnaryOperator<SupplierSettings> change) {
        settings = change.apply(settings);
    }

    SupplierClient client() {
        SupplierClient asking = client == null ? new SupplierClient(settings, time, time, measures) : client;
        client = asking;
        return asking;
    }

    String text(Call call) throws SupplierException {
        return client().ask(call, Body::text);
    }

    /** Why there is no answer, its message checked for what all of them have in common. */
    Failure failure(Call call) {
        return failure(call, Body::text);
    }

    Failure failure(Call call, BodyReader<?> reader) {
        SupplierException failed = catchThrowableOfType(SupplierException.class, () -> client().ask(call, reader));
        assertThat(failed).as("what came of %s", call).isNotNull();
        assertThat(failed).hasMessageContaining("stub").hasMessageContaining("Maybe");
        assertThat(failed.getMessage()).doesNotContain(KEY.value());
        return failed.failure();
    }

    @Override
    public void close() {
        supplier.close();
    }
}
