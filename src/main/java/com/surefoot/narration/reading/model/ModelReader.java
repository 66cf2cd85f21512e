package com.surefoot.narration.reading.model;

import com.surefoot.narration.grounding.HandWritten;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.model.LanguageModel;
import com.surefoot.narration.model.Limits;
import com.surefoot.narration.model.Listener.Use;
import com.surefoot.narration.model.Reply;
import com.surefoot.narration.model.Request;
import com.surefoot.narration.model.Request.Schema;
import com.surefoot.narration.reading.CatalogueWords;
import com.surefoot.narration.reading.CatalogueWords.Sort;
import com.surefoot.narration.reading.CatalogueWords.Word;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Listening;
import com.surefoot.narration.reading.Reader;
import com.surefoot.narration.reading.Span;
import com.surefoot.narration.reading.Understood;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads by rules, and asks a model about what these leave. Of what the model says counts only what it quotes from that part of
 * the text, and what the catalogue and the calendar bear out; and if it says nothing, the rules have read what they read.
 */
public final class ModelReader implements Reader {

    private static final String PROMPT = String.join("\n", HandWritten.lines("/narration/reading/model-prompt.txt"));
    private static final Schema SCHEMA =
            new Schema("wishes", String.join("\n", HandWritten.lines("/narration/reading/model-schema.json")));

    /** Nothing in a text can close a delimiter, or look like somebody else's turn to speak. */
    private static final String SIGNS = "[<>{}\\[\\]|`#\\p{Cc}]";

    private static final int MOST_WORDS = 120;

    private final Reader rules;
    private final LanguageModel model;
    private final Limits limits;

    /** @param rules what reads first, and alone if the model does not answer */
    public ModelReader(Reader rules, LanguageModel model, Limits limits) {
        this.rules = rules;
        this.model = model;
        // what it writes is one object, of no use before its end
        this.limits = limits.withoutSentences();
    }

    @Override
    public Language language() {
        return rules.language();
    }

    @Override
    public Understood read(String text, Listening listening) {
        Understood understood = rules.read(text, listening);
        if (understood.notUnderstood().isEmpty()) {
            return understood;
        }
        // sign by sign, so that what is quoted of it stands where it stood
        String plain = text.replaceAll(SIGNS, " ");
        Reply reply =
                model.ask(new Request(PROMPT, data(plain, understood, listening), SCHEMA, limits), piece -> Use.NONE);
        return reply instanceof Reply.Answered answered
                ? with(understood, Items.of(answered.text()), plain, listening)
                : understood;
    }

    private static String data(String plain, Understood understood, Listening listening) {
        String left = understood.notUnderstood().stream()
                .map(span -> plain.substring(span.from(), span.to()))
                .collect(Collectors.joining(" ... "));
        CatalogueWords words = listening.words();
        return String.join(
                "\n",
                "<<<DATA",
                "today: " + listening.today(),
                "asked: " + listening.asked().map(asked -> asked.pointer()).orElse("nothing"),
                "cities: " + list(words, Sort.CITY),
                "kinds and tags: " + list(words, Sort.KIND) + ", " + list(words, Sort.TAG),
                "cuisines: " + list(words, Sort.CUISINE),
                "text: " + plain,
                "not understood: " + left,
                "DATA>>>");
    }

    private static String list(CatalogueWords words, Sort sort) {
        return words.list(sort)
                .map(Word::meant)
                .distinct()
                .map(word -> word.replaceAll(SIGNS, " "))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(", "));
    }

    private static Understood with(Understood understood, List<Item> items, String plain, Listening listening) {
        List<Heard> more = items.stream()
                .flatMap(item -> heard(item, understood.notUnderstood(), plain, listening))
                .toList();
        List<Heard> all = new ArrayList<>(understood.heard());
        all.addAll(more);
        List<Span> left = understood.notUnderstood().stream()
                .filter(span -> more.stream().noneMatch(heard -> meet(heard, span)))
                .toList();
        return new Understood(all, left);
    }

    /** The point it makes, if it quotes what was not understood. */
    private static Stream<Heard> heard(Item item, List<Span> left, String plain, Listening listening) {
        int at = item.quote().isBlank()
                ? -1
                : plain.toLowerCase(Locale.ROOT).indexOf(item.quote().strip().toLowerCase(Locale.ROOT));
        int end = at + item.quote().strip().length();
        if (at < 0 || end > plain.length() || left.stream().noneMatch(span -> at < span.to() && span.from() < end)) {
            return Stream.empty();
        }
        Kind.Told told = new Kind.Told(plain.substring(at, end), listening.words(), listening.today());
        return Kind.find(item.kind())
                .flatMap(kind -> kind.point(item.value(), told))
                .map(point -> new Heard(point, at, end))
                .stream();
    }

    private static boolean meet(Heard heard, Span span) {
        return heard.from() < span.to() && span.from() < heard.to();
    }
}
