package com.surefoot.narration.telling;

import com.surefoot.narration.grounding.Claim;
import com.surefoot.narration.grounding.Relation;
import com.surefoot.narration.grounding.Role;
import com.surefoot.narration.grounding.Sentence;
import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.telling.Written.Slot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a model may state: the claims that deserve saying in that tone and are sure enough, with names of ours for what they are about, since
 * the real ones come from others and are long.
 */
final class Offered {

    private final List<Passage> passages;
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Map<String, String> subjects = new HashMap<>();
    private final Audience audience;

    Offered(List<Passage> passages, Audience audience) {
        this.audience = audience;
        this.passages = passages.stream()
                .map(passage -> new Passage(
                        passage.topic(),
                        passage.day(),
                        passage.claims().stream()
                                .filter(claim -> claim.confidence() >= audience.least())
                                .filter(claim -> Templates.of(audience.language())
                                        .find(audience.tone(), claim)
                                        .isPresent())
                                .toList()))
                .filter(passage -> !passage.claims().isEmpty())
                .toList();
        claims().forEach(claim -> {
            String alias = aliases.computeIfAbsent(claim.subject(), subject -> "a" + (aliases.size() + 1));
            subjects.put(alias, claim.subject());
        });
    }

    List<Passage> passages() {
        return passages;
    }

    Stream<Claim> claims() {
        return passages.stream().flatMap(passage -> passage.claims().stream());
    }

    /** What the model knows it by. */
    String alias(Claim claim) {
        return aliases.getOrDefault(claim.subject(), "");
    }

    /** Whether that is among what is offered; a sentence about anything else has nowhere to stand. */
    Optional<Claim> find(Sentence sentence) {
        return claims().filter(claim -> claim.relation() == sentence.relation()
                        && claim.subject().equals(sentence.subject()))
                .findFirst();
    }

    /** The sentence that texts stand for; empty if they name something that there is not. */
    Optional<Sentence> read(Written written) {
        Optional<Relation> relation = find(Relation.values(), written.relation());
        Optional<String> subject = Optional.ofNullable(subjects.get(written.subject()));
        Optional<Map<String, FactRef>> slots = subject.flatMap(own -> slots(written, own));
        return relation.isEmpty() || slots.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sentence(
                        audience.language(), relation.get(), subject.orElseThrow(), written.template(), slots.get()));
    }

    /** Those with the names of roles are what they say, unless it is said otherwise. */
    private Optional<Map<String, FactRef>> slots(Written written, String own) {
        Map<String, FactRef> slots = new HashMap<>();
        Stream.of(Role.values()).forEach(role -> slots.put(role.slot(), new FactRef(own, role)));
        for (Map.Entry<String, Slot> each : written.slots().entrySet()) {
            Optional<Role> role = find(Role.values(), each.getValue().role());
            String alias = each.getValue().subject();
            Optional<String> subject = alias.isEmpty() ? Optional.of(own) : Optional.ofNullable(subjects.get(alias));
            if (role.isEmpty() || subject.isEmpty()) {
                return Optional.empty();
            }
            slots.put(each.getKey(), new FactRef(subject.get(), role.get()));
        }
        return Optional.of(slots);
    }

    private static <T extends Enum<T>> Optional<T> find(T[] values, String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(value -> value.name().equals(wanted)).findFirst();
    }
}
