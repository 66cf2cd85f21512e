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
    private static final Pattern AFTER_VALUE = Pattern.compile("\\A([ )]|([,.;:]|[!?]{1,3})(\\s|\\z))");

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

    /** Reads all that sentences of a language are held against, so that the first of each relation takes no longer than others. */
    public static void prepare(Language language) {
        Lexicon.of(language);
        Asides.of(language);
        Grammar.of(language).prepare();
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
        Optional<Dropped> unfit = unfit(sentence, claim.get(), template.get());
        return unfit.isPresent()
                ? unfit.get()
                : say(sentence, claim.get(), counted(sentence, claim.get(), template.get()), locale);
    }

    private static Spoken say(Sentence sentence, Claim claim, Template template, Locale locale) {
        return unsafe(sentence, template)
                .<Spoken>map(dropped -> dropped)
                .orElseGet(() -> new Said(
                        render(sentence, claim, template, new Rendering(sentence.language(), locale)),
                        claim.confidence(),
                        claim.subject()));
    }

    /** What is wrong with its values, whatever its words. */
    private Optional<Dropped> unfit(Sentence sentence, Claim claim, Template template) {
        return claim.confidence() < least
                ? drop(Objection.NOT_SURE_ENOUGH, String.valueOf(claim.confidence()))
                : badSlot(sentence, claim, template).or(() -> unnamed(sentence, claim, template));
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

    /** Phrase by phrase: what is between the values, and what introduces each of them. */
    private static Optional<Dropped> unsafe(Sentence sentence, Template template) {
        List<String> all = new ArrayList<>(List.of(Lexicon.BEGINNING));
        List<Piece> pieces = template.pieces();
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Slot slot) {
                all.add("{" + role(sentence, slot.name()).slot() + "}");
                continue;
            }
            String text = Asides.of(sentence.language())
                    .without(((Template.Literal) pieces.get(at)).text(), at == pieces.size() - 1);
            Optional<List<String>> words = Words.find(text, sentence.language());
            if (words.isEmpty()) {
                return drop(Objection.UNSAFE_WORD, text);
            }
            all.addAll(words.get());
        }
        return unknown(sentence, all).or(() -> open(sentence, template)).or(() -> touching(sentence, template));
    }

    /** It is known as a whole, or it is made of phrases, behind what may lead up to it. */
    private static Optional<Dropped> unknown(Sentence sentence, List<String> all) {
        Optional<Dropped> objection = unsafe(sentence, all);
        List<String> words = all.subList(1, all.size());
        Grammar grammar = Grammar.of(sentence.language());
        if (objection.isEmpty() || Lexicon.of(sentence.language()).turnsAround(sentence.relation(), all)) {
            return objection;
        }
        if (grammar.isSentence(sentence.relation(), words)) {
            return Optional.empty();
        }
        for (int opening : grammar.listOpenings(sentence.relation(), words)) {
            List<String> rest = new ArrayList<>(List.of(Lexicon.BEGINNING));
            rest.addAll(words.subList(opening, words.size()));
            if (unsafe(sentence, rest).isEmpty()) {
                return Optional.empty();
            }
        }
        return objection;
    }

    private static Optional<Dropped> unsafe(Sentence sentence, List<String> all) {
        Lexicon lexicon = Lexicon.of(sentence.language());
        Relation relation = sentence.relation();
        int done = 1;
        for (int at = 1; at < all.size(); at++) {
            String word = all.get(at);
            if (!word.startsWith("{")) {
                if (!lexicon.has(relation, word)) {
                    return drop(Objection.UNSAFE_WORD, word);
                }
                continue;
            }
            Role role = Role.valueOf(word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT));
            if (!lexicon.introduces(relation, role, all, done, at)) {
                return drop(Objection.MISPLACED, "%s behind %s".formatted(role, all.subList(0, at)));
            }
            done = at + 1;
        }
        if (!lexicon.isSafe(relation, all, done, all.size())) {
            return drop(Objection.UNSAFE_WORD, all.subList(done, all.size()).toString());
        }
        if (lexicon.turnsAround(relation, all)) {
            return drop(Objection.MISPLACED, all.toString());
        }
        if (!lexicon.states(relation, all)) {
            return drop(Objection.NOTHING_STATED, sentence.template());
        }
        // to leave something out is to deny it, and what is denied twice is in again
        return relation == Relation.LEFT_OUT && lexicon.countStatements(relation, all) > 1
                ? drop(Objection.MISPLACED, "a denial stands twice")
                : Optional.empty();
    }

    /** A question is said if the sentence answers it: by a value, or by words for that. */
    private static Optional<Dropped> open(Sentence sentence, Template template) {
        List<Piece> pieces = template.pieces();
        String last = ((Template.Literal) pieces.get(pieces.size() - 1)).text();
        int asked = last.lastIndexOf('?');
        boolean answered = asked < 0
                || Words.find(last.substring(asked + 1), sentence.language())
                        .filter(Lexicon.of(sentence.language())::answers)
                        .isPresent();
        return answered ? Optional.empty() : drop(Objection.UNSAFE_WORD, "?");
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

    private static Template counted(Sentence sentence, Claim claim, Template template) {
        return template.counted(claim, sentence.language(), slot -> role(sentence, slot));
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
                String said = rendering.of(value, slot.unit());
                rendering.append(text, first ? rendering.capital(said) : said, value);
            } else {
                text.append(rendering.words(((Template.Literal) piece).text()));
            }
        }
        return text.toString();
    }
}
