package com.surefoot.narration.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.surefoot.narration.grounding.Value.Name;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    private static final Map<Role, Value> ALBERTINA = Map.of(Role.NAME, new Name("Albertina"));

    @Test
    void aClaimIsFoundByWhatItSaysOfWhat() {
        // given
        Claim claim = new Claim(Relation.SEES, "albertina", ALBERTINA, 0.9);
        Claims claims = new Claims(List.of(claim));

        // then
        assertThat(claims.find(Relation.SEES, "albertina")).contains(claim);
        assertThat(claims.find(Relation.EATS, "albertina")).isEmpty();
        assertThat(claims.find(Relation.SEES, "prater")).isEmpty();
        assertThat(claims.list()).containsExactly(claim);
    }

    @Test
    void theSameIsNotClaimedTwice() {
        assertThatThrownBy(() -> new Claims(List.of(
                        new Claim(Relation.SEES, "albertina", ALBERTINA, 0.9),
                        new Claim(Relation.SEES, "albertina", ALBERTINA, 0.8))))
                .hasMessageContaining("'albertina'")
                .hasMessageContaining("Maybe");
    }

    @Test
    void aClaimHasWhatItsRelationSpeaksOfAndNothingElse() {
        assertThatThrownBy(() -> new Claim(Relation.SEES, "albertina", Map.of(), 0.9))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Claim(
                        Relation.LEFT_OUT, "albertina", Map.of(Role.NAME, new Name("A"), Role.TO, new Name("B")), 0.9))
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Claim(Relation.SEES, "albertina", ALBERTINA, 97))
                .hasMessageContaining("Maybe");
    }
}
