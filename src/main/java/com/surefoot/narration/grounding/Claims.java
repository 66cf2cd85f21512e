package com.surefoot.narration.grounding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that is the case in a trip, as far as it can be said. What is not here cannot be stated. */
public final class Claims {

    private final Map<Key, Claim> claims = new LinkedHashMap<>();

    private record Key(Relation relation, String subject) {}

    /** @throws IllegalArgumentException if two of them are the same relation of the same thing */
    public Claims(Collection<Claim> all) {
        all.forEach(claim -> {
            if (claims.put(new Key(claim.relation(), claim.subject()), claim) != null) {
                throw new IllegalArgumentException(
                        "%s of '%s' is claimed twice. Maybe the day is missing in the subject?"
                                .formatted(claim.relation(), claim.subject()));
            }
        });
    }

    public Optional<Claim> find(Relation relation, String subject) {
        return Optional.ofNullable(claims.get(new Key(relation, subject)));
    }

    /** In the order of the trip. */
    public List<Claim> list() {
        return List.copyOf(claims.values());
    }
}
