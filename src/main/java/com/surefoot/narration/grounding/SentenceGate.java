package com.surefoot.narration.grounding;

import static java.util.Objects.requireNonNull;

import com.surefoot.narration.grounding.Sentence.FactRef;
import com.surefoot.narration.grounding.Spoken.Dropped;
import com.surefoot.narration.grounding.Spoken.Said;
import com.surefoot.narration.grounding.Template.Piece;
import com.surefoot.narration.grounding.Template.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lets sentences out that state a claim of the trip, of one thing and in words that are known to be safe there, and puts the
 * values in. Whoever wrote them need not be believed in anything.
 */
public final class SentenceGate {

    private static final Pattern BEFORE_VALUE = Pattern.compile("[ ('\u2019]\\z");
    private static final Pattern AFTER_VALUE = Pattern.compile("\\A([ )]|[,.;:!](\\s|\\z))");

    private final Claims claims;
    private final double least;

    /**
     * A gate for the sentences of one trip.
     *
     * @param least what is less sure is not said, from 0 to 1
     */
    public SentenceGate(Claims claims, double least) {
        this.claims = requireNonNull(claims, "claims");
        this.least = least;
    }

    /** Says a sentence in the usual way of its language, or drops it. */
    public Spoken say(Sentence sentence) {
        return say(sentence, sentence.language().locale());
    }

    /** Likewise, with values as they are written in a certain country. */
    public Spoken say(Sentence sentence, Locale locale) {
        Optional<Claim> claim = claims.find(sentence.relation(), sentence.subject());
        if (claim.isEmpty()) {
            return new Dropped(Objection.NOT_CLAIMED, "%s of '%s'".formatted(sentence.relation(), sentence.subject()));
        }
        Optional<Template> template = Template.find(sentence.template());
        if (template.isEmpty()) {
            return new Dropped(Objection.NO_TEMPLATE, sentence.template());
        }
        return findObjection(sentence, claim.get(), template.get())
                .<Spoken>map(dropped -> dropped)
                .orElseGet(() -> new Said(
                        render(sentence, claim.get(), template.get(), new Rendering(sentence.language(), locale)),
                        claim.get().confidence()));
    }

    private Optional<Dropped> findObjection(Sentence sentence, Claim claim, Template template) {
        if (claim.confidence() < least) {
            return drop(Objection.NOT_SURE_ENOUGH, String.valueOf(claim.confidence()));
        }
        return badSlot(sentence, claim, template)
                .or(() -> unnamed(sentence, claim, template))
                .or(() -> unsafe(sentence, template));
    }

    private static Optional<Dropped> badSlot(Sentence sentence, Claim claim, Template template) {
        for (String slot : template.listSlots()) {
            FactRef fact = sentence.slots().get(slot);
            if (fact == null || !claim.values().containsKey(fact.role())) {
                return drop(Objection.NO_SUCH_FACT, slot);
            }
            if (!fact.subject().equals(claim.subject())) {
                return drop(Objection.OTHER_SUBJECT, fact.subject());
            }
        }
        return Optional.empty();
    }

    private static Optional<Dropped> unnamed(Sentence sentence, Claim claim, Template template) {
        List<Role> told =
                template.listSlots().stream().map(slot -> role(sentence, slot)).toList();
        Set<Role> once = Set.copyOf(told);
        if (once.size() < told.size()) {
            return drop(Objection.MISPLACED, "a value stands twice");
        }
        return once.containsAll(claim.relation().required())
                ? Optional.empty()
                : drop(Objection.NOT_NAMED, claim.relation().required().toString());
    }

    /** Word for word: what is between the values, and what stands before each of them. */
    private static Optional<Dropped> unsafe(Sentence sentence, Template template) {
        Lexicon lexicon = Lexicon.of(sentence.language());
        List<String> before = new ArrayList<>(List.of(Lexicon.BEGINNING));
        for (Piece piece : template.pieces()) {
            Optional<Dropped> objection = piece instanceof Slot slot
                    ? misplaced(lexicon, sentence, slot, before)
                    : unsafe(sentence, ((Template.Literal) piece).text(), before);
            if (objection.isPresent()) {
                return objection;
            }
        }
        return touching(sentence, template);
    }

    private static Optional<Dropped> misplaced(Lexicon lexicon, Sentence sentence, Slot slot, List<String> before) {
        Role role = role(sentence, slot.name());
        if (!lexicon.fits(sentence.relation(), role, before)) {
            return drop(Objection.MISPLACED, "%s behind '%s'".formatted(role, last(before)));
        }
        before.add("{" + role.slot() + "}");
        return Optional.empty();
    }

    private static Optional<Dropped> unsafe(Sentence sentence, String text, List<String> before) {
        Optional<List<String>> words = Words.find(text, sentence.language(), sentence.relation());
        Lexicon lexicon = Lexicon.of(sentence.language());
        Optional<String> unsafe = words.stream()
                .flatMap(List::stream)
                .filter(word -> !lexicon.has(sentence.relation(), word))
                .findFirst();
        if (words.isEmpty() || unsafe.isPresent()) {
            return drop(Objection.UNSAFE_WORD, unsafe.orElse(text));
        }
        before.addAll(words.get());
        return Optional.empty();
    }

    /** A letter or a sign that touches a value may make another value of it. */
    private static Optional<Dropped> touching(Sentence sentence, Template template) {
        if (!sentence.language().hasSpaces()) {
            return Optional.empty();
        }
        List<Piece> pieces = template.pieces();
        for (int at = 1; at < pieces.size(); at += 2) {
            String left = ((Template.Literal) pieces.get(at - 1)).text();
            String right = ((Template.Literal) pieces.get(at + 1)).text();
            boolean apart =
                    (at == 1 && left.isEmpty()) || BEFORE_VALUE.matcher(left).find();
            boolean ends = right.isEmpty() && at + 2 >= pieces.size();
            if (!apart || !(ends || AFTER_VALUE.matcher(right).find())) {
                return drop(Objection.UNSAFE_WORD, left + "{}" + right);
            }
        }
        return Optional.empty();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static Role role(Sentence sentence, String slot) {
        return requireNonNull(sentence.slots().get(slot), slot).role();
    }

    private static Optional<Dropped> drop(Objection objection, String detail) {
        return Optional.of(new Dropped(objection, detail));
    }

    private static String render(Sentence sentence, Claim claim, Template template, Rendering rendering) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : template.pieces()) {
            if (piece instanceof Slot slot) {
                Value value = requireNonNull(claim.values().get(role(sentence, slot.name())), "value");
                boolean first = text.isEmpty() && !(value instanceof Value.Name);
                text.append(first ? rendering.capital(rendering.of(value)) : rendering.of(value));
            } else {
                text.append(rendering.words(((Template.Literal) piece).text()));
            }
        }
        return text.toString();
    }
}
