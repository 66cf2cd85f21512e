package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.narration.grounding.Language;
import com.surefoot.narration.refining.Change;
import com.surefoot.narration.refining.Refinement;
import com.surefoot.narration.refining.Refinement.Question;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * What a traveller's words make of a brief.
 *
 * @param language in which they were read
 * @param brief the proposed one, to be planned as it is
 * @param changes in what it differs from the one before
 * @param notUnderstood parts of the text nobody made anything of
 * @param impossible what was understood and cannot be done, with the reason
 * @param question what has to be known first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RefinementDocument(
        String language,
        BriefDocument brief,
        List<ChangeDocument> changes,
        List<String> notUnderstood,
        List<String> impossible,
        Optional<QuestionDocument> question) {

    /**
     * A change of a brief.
     *
     * @param pointer where it is, as a JSON Pointer
     * @param before what stood there; absent where nothing did
     * @param after what stands there; absent where nothing does
     * @param words the change in the reader's language
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ChangeDocument(String pointer, Optional<Object> before, Optional<Object> after, String words) {

        public static ChangeDocument of(Change change) {
            return new ChangeDocument(
                    change.pointer(),
                    change.before().flatMap(BriefValues::write),
                    change.after().flatMap(BriefValues::write),
                    change.words());
        }
    }

    /** Something that can be meant in several ways, and what may be meant. */
    @Serdeable
    public record QuestionDocument(String text, List<String> options) {

        static QuestionDocument of(Question question) {
            return new QuestionDocument(question.text(), question.options());
        }
    }

    /** A refinement as it is answered. */
    public static RefinementDocument of(Language language, Refinement refinement) {
        return new RefinementDocument(
                language.code(),
                BriefDocument.of(refinement.brief()),
                refinement.changes().stream().map(ChangeDocument::of).toList(),
                refinement.notUnderstood(),
                refinement.impossible(),
                refinement.question().map(QuestionDocument::of));
    }
}
