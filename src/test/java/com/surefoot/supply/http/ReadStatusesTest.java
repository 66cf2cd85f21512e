package com.surefoot.supply.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.supply.standin.Reply;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Some suppliers answer with a status of refusal. */
class ReadStatusesTest {

    private final Asking asking = new Asking();

    @AfterEach
    void close() {
        asking.close();
    }

    @Test
    void anAnswerWithAStatusThatIsReadIsAnAnswer() throws Exception {
        // given
        asking.supplier.answer("/rooms", Reply.ok("none left").withStatus(410));

        // when
        String said = asking.client().ask(Call.get("rooms").reading(410), body -> body.status() + " " + body.text());

        // then
        assertThat(said).isEqualTo("410 none left");
        assertThat(asking.client().state().failure()).isEmpty();
        assertThat(asking.client().state().lastGood()).isPresent();
    }

    @Test
    void anotherStatusIsStillARefusal() {
        // given
        asking.supplier.answer("/rooms", Reply.ok("none left").withStatus(400));

        // then
        assertThat(asking.failure(Call.get("rooms").reading(410)))
                .isEqualTo(new Failure.Refused(new Asked("stub", "GET /rooms"), 400, "none left"));
    }

    @Test
    void aReaderMayFindThatItIsRefused() {
        // given
        asking.supplier.answer("/rooms", Reply.ok("no " + Asking.KEY.value()));
        Call call = Call.get("rooms").header("X-Key", "", Asking.KEY);

        // when
        Failure failure = asking.failure(call, body -> {
            throw new RefusalException("17 " + body.text());
        });

        // then
        assertThat(failure).isEqualTo(new Failure.Refused(new Asked("stub", "GET /rooms"), 200, "17 no ***"));
    }

    @Test
    void noneOfSeveralSecretsInAHeaderIsShown() {
        // given
        Secret signature = new Secret("5ign4ture");
        Call call = Call.get("rooms")
                .header("Authorization", "key=s3cr3t-k3y,sign=5ign4ture", List.of(Asking.KEY, signature));
        asking.supplier.answer(
                "/rooms", Reply.ok("sign 5ign4ture of s3cr3t-k3y is wrong").withStatus(401));

        // then
        assertThat(asking.failure(call))
                .isEqualTo(new Failure.Refused(new Asked("stub", "GET /rooms"), 401, "sign *** of *** is wrong"));
        assertThat(asking.supplier.received().get(0).header("Authorization")).contains("key=s3cr3t-k3y,sign=5ign4ture");
    }

    @Test
    void secretsThatAreNotInAHeaderCannotBeHidden() {
        assertThatThrownBy(() -> Call.get("rooms").header("Authorization", "none", List.of(Asking.KEY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(Asking.KEY.value());
    }
}
