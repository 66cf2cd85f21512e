package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.standin.Reply;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is secret is sent and never told. */
class SecretsTest {

    private static final Call CALL =
            Call.get("x").query("id", "7").query("apiKey", Asking.KEY).header("Authorization", "Bearer ", Asking.KEY);

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void nothingTellsItByItsName() {
        // given
        SupplierSettings settings = asking.supplier.settings("stub").withKey(Asking.KEY);

        // then
        assertThat(settings.toString()).contains("stub").doesNotContain(Asking.KEY.value());
        assertThat(CALL).hasToString("GET /x?id=7&apiKey=***");
        assertThat(Call.link("/offers?token=t0k3n")).hasToString("GET /offers");
    }

    @Test
    void whatASupplierRepeatsOfItIsBlackedOut() {
        // given
        asking.supplier.answer(
                "/x", Reply.ok("bad key " + Asking.KEY.value() + "!").withStatus(401));

        // then
        assertThat(asking.failure(CALL))
                .isInstanceOfSatisfying(Failure.Refused.class, refused -> assertThat(refused.said())
                        .isEqualTo("bad key ***!"));
    }

    @Test
    void whatAReaderRepeatsOfItIsBlackedOut() {
        // given
        asking.supplier.answer("/x", Reply.ok(Asking.KEY.value()));

        // then
        assertThatThrownBy(() -> asking.client().ask(CALL, body -> Integer.valueOf(body.text())))
                .isInstanceOf(SupplierException.class)
                .hasMessageContaining("***")
                .hasMessageNotContaining(Asking.KEY.value());
    }

    @Test
    void aSupplierThatWouldHandItOnIsNotFollowed() {
        // given: a host that was agreed to, and would be told the key within the address
        asking.under(settings -> settings.withRedirectHosts(Set.of("cdn.example.org")));
        asking.supplier.answer("/x", Reply.sendingOn("https://cdn.example.org/x?apiKey=" + Asking.KEY.value()));

        // then
        assertThat(asking.failure(CALL)).isInstanceOf(Failure.Moved.class);
    }

    @Test
    void aMissingKeyIsToldByTheVariableThatSetsIt() {
        // given
        SupplierSettings settings = asking.supplier.settings("stub");

        // then
        assertThatThrownBy(settings::getKey).hasMessageContaining("SUREFOOT_SUPPLIERS_STUB_KEY");
        assertThatThrownBy(settings::getSecret).hasMessageContaining("SUREFOOT_SUPPLIERS_STUB_SECRET");
        assertThat(settings.withKey(Asking.KEY).getKey()).isEqualTo(Asking.KEY);
    }
}
