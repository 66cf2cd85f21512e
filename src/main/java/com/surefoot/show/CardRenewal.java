package com.surefoot.show;

import com.surefoot.show.Card.State;
import com.surefoot.show.Entry.Did;
import com.surefoot.watch.Judged;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a card once its trip was looked at: it stays as it is, becomes another version, or leaves the air. */
final class CardRenewal {

    private CardRenewal() {}

    /** @param trip as somebody has just looked at it; empty where it is not watched any more */
    static void judge(Draft draft, String id, Optional<Judged> trip) {
        Optional<Item> found = draft.show().find(id);
        Optional<CardVersion> last = draft.stage().newest(id);
        if (found.isEmpty() || last.isEmpty()) {
            return;
        }
        State state = last.get().state();
        boolean isOver = state == State.DROPPED || state == State.EXPIRED;
        if (isOver) {
            return;
        }
        Item item = found.get();
        if (trip.isEmpty()) {
            end(draft, item, draft.empty(item, last.get()), Did.DROPPED, List.of());
        } else if (!stands(trip.get(), last.get())) {
            List<String> names = names(trip.get(), Card.fallen(trip.get()));
            end(draft, item, draft.write(item, State.DROPPED, trip.get(), Set.of()), Did.DROPPED, names);
        } else if (item.isExpired(draft.now())) {
            CardVersion expired = draft.write(
                    item, State.EXPIRED, trip.get(), Set.copyOf(last.get().left()));
            end(draft, item, expired, Did.EXPIRED, List.of());
        } else {
            renew(draft, item, trip.get(), last.get());
        }
    }

    /** Whether there is still a trip, and anything that was on the card. */
    private static boolean stands(Judged trip, CardVersion last) {
        return Card.stands(trip)
                && trip.parts().stream()
                        .anyMatch(part -> part.shown()
                                && !last.left().contains(part.part().id()));
    }

    private static void end(Draft draft, Item item, CardVersion card, Did did, List<String> names) {
        if (draft.show().isOnAir(item.id())) {
            draft.change(before -> before.air(Optional.empty()));
            draft.log(did, Optional.of(Draft.subject(card)), names);
            draft.warn(did == Did.EXPIRED ? Warning.Kind.EXPIRED : Warning.Kind.DROPPED, card, names);
        }
    }

    private static void renew(Draft draft, Item item, Judged trip, CardVersion last) {
        Set<String> left = new HashSet<>(last.left());
        left.addAll(Card.fallen(trip));
        Card card = draft.stage().card(item, item.version(), last.state(), trip, left, draft.now());
        if (card.mark().equals(last.mark())) {
            return;
        }
        if (!draft.show().isOnAir(item.id())) {
            draft.write(item, last.state(), trip, left);
            return;
        }
        CardVersion renewed = draft.air(item, trip, left);
        left.removeAll(last.left());
        if (!left.isEmpty()) {
            List<String> names = names(trip, left);
            draft.log(Did.LEFT_OUT, Optional.of(Draft.subject(renewed)), names);
            draft.warn(Warning.Kind.LEFT_OUT, renewed, names);
        } else if (draft.stage().isOtherPrice(item.id(), card.price())) {
            draft.log(
                    Did.REPRICED,
                    Optional.of(Draft.subject(renewed)),
                    List.of(card.price().toString()));
            draft.warn(Warning.Kind.PRICE, renewed, List.of());
        }
        draft.stage().price(item.id(), card.price());
    }

    private static List<String> names(Judged trip, Set<String> ids) {
        return trip.parts().stream()
                .map(part -> part.part())
                .filter(part -> ids.contains(part.id()))
                .map(part -> part.name())
                .toList();
    }
}
