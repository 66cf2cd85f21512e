package com.surefoot.wire;

import com.surefoot.evidence.desk.Answer;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;

/** Reads what checkers tell the verification desk. */
@Singleton
public final class DeskReader {

    /** What can be answered. */
    private enum Finding {
        CONFIRMED,
        DIFFERS,
        CANNOT_TELL
    }

    /** A checker and what was found. */
    public record Answered(String checker, Answer answer) {}

    private final JsonMapper mapper;

    DeskReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Reads who claims something.
     *
     * @throws BadDocumentException with the faults of the document
     */
    public String readChecker(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(
                mapper,
                json,
                root -> root.object("checker").child("checker").required().text());
    }

    /**
     * Reads an answer and who gives it.
     *
     * @throws BadDocumentException with the faults of the document
     */
    public Answered readAnswer(byte[] json) throws BadDocumentException, IOException {
        return Documents.readOne(mapper, json, root -> {
            Element document = root.object("checker", "answer", "value");
            Optional<String> checker = document.child("checker").required().text();
            Optional<Answer> answer = document.child("answer")
                    .required()
                    .choice(Finding.values())
                    .flatMap(finding -> answer(finding, document.child("value")));
            return checker.flatMap(who -> answer.map(what -> new Answered(who, what)));
        });
    }

    private static Optional<Answer> answer(Finding finding, Element value) {
        if (finding == Finding.DIFFERS) {
            return value.required().text(ClaimReader.LONGEST_VALUE).map(Answer.Differs::new);
        }
        if (!value.isAbsent()) {
            value.impossible("Only what differs has a value of its own.", "Maybe the answer is 'differs'?");
        }
        return Optional.of(finding == Finding.CONFIRMED ? new Answer.Confirmed() : new Answer.CannotTell());
    }
}
