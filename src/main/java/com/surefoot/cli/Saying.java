package com.surefoot.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.reading.Chip;
import com.surefoot.narration.reading.Chips;
import com.surefoot.narration.reading.Conversation;
import com.surefoot.narration.reading.Heard;
import com.surefoot.narration.reading.Question;
import com.surefoot.narration.reading.Reading;
import com.surefoot.narration.reading.SoFar;
import com.surefoot.narration.reading.Span;
import com.surefoot.watch.BriefNotation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a trip out of what is said, shows what was understood, and asks on while somebody is there to answer. */
final class Saying {

    /** Who still leaves something open then does not want to say it. */
    private static final int MOST_QUESTIONS = 12;

    private final Terminal terminal;
    private final Application application;

    Saying(Terminal terminal, Application application) {
        this.terminal = terminal;
        this.application = application;
    }

    /**
     * The brief, as a document.
     *
     * @throws CommandFailedException with the question if something is missing and nobody answers
     */
    byte[] brief(String text) throws IOException {
        Conversation conversation = application.get(Conversation.class);
        BufferedReader answers = new BufferedReader(new InputStreamReader(terminal.in(), UTF_8));
        Reading reading = read(conversation, text, Optional.empty(), SoFar.NOTHING);
        for (int asked = 0; reading.brief().isEmpty(); asked++) {
            Question question = reading.question().orElseThrow();
            String answer = asked < MOST_QUESTIONS ? answer(question, answers) : null;
            if (answer == null) {
                throw new CommandFailedException("%s Maybe say it along with the rest?".formatted(question.text()));
            }
            reading = read(
                    conversation,
                    answer,
                    Optional.of(reading.language()),
                    new SoFar(reading.draft(), Optional.of(question.asked())));
        }
        return application.get(BriefNotation.class).write(reading.brief().get()).getBytes(UTF_8);
    }

    private @Nullable String answer(Question question, BufferedReader answers) throws IOException {
        if (!terminal.live()) {
            return null;
        }
        terminal.err().println(Plain.text(question.text()));
        terminal.err().flush();
        return answers.readLine();
    }

    private Reading read(Conversation conversation, String text, Optional<Language> language, SoFar soFar) {
        if (text.length() > Conversation.LONGEST_TEXT) {
            throw new CommandFailedException(
                    "More than %,d characters are said. Maybe leave out what is not about the trip?"
                            .formatted(Conversation.LONGEST_TEXT));
        }
        Reading reading = conversation.read(text, language, soFar);
        Chips chips = Chips.of(reading.language());
        for (Heard heard : reading.heard()) {
            String words = text.substring(heard.from(), heard.to());
            Chip chip = chips.of(heard.point(), words);
            terminal.err().println("  %s  \u2190 %s".formatted(Plain.text(chip.text()), Plain.text(words)));
        }
        for (Span span : reading.notUnderstood()) {
            terminal.err()
                    .println("  not understood: %s%s"
                            .formatted(
                                    Plain.text(text.substring(span.from(), span.to())), maybe(reading, span, chips)));
        }
        terminal.err().flush();
        return reading;
    }

    private static String maybe(Reading reading, Span span, Chips chips) {
        return reading.guesses().stream()
                .filter(guess -> guess.words().equals(span))
                .map(guess -> "  Maybe this was meant: "
                        + Plain.text(chips.of(guess.point(), "").text()) + "?")
                .findFirst()
                .orElse("");
    }
}
