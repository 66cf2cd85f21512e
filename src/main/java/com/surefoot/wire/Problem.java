package com.surefoot.wire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.evidence.ConflictingOutcomesException;
import com.surefoot.evidence.Outcome;
import com.surefoot.evidence.Retraction;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.Recommendation.Refused;
import com.surefoot.show.Refusal;
import com.surefoot.show.RefusedException;
import com.surefoot.watch.Saved;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type names the kind of problem for programs, for good
 * @param title names it for people
 * @param status the HTTP status
 * @param detail what happened this time
 * @param errors the fields at fault; may be empty
 * @param conflicts pointers to musts that cannot be met together, set by set
 * @param relaxations changes that lead to a trip, nearest first
 * @param withheld what could be had and is not sure enough to be shown
 * @param missing suppliers who did not tell all they sell
 * @param explanation the same in the reader's language; nothing where that was not asked for
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<FaultDocument> errors,
        List<List<String>> conflicts,
        List<RelaxationDocument> relaxations,
        List<WithheldDocument> withheld,
        List<MissingDocument> missing,
        Optional<ExplanationDocument> explanation) {

    private static final String URN = "urn:surefoot:problem:";

    /** A field at fault; see {@link Fault}. */
    @Serdeable
    public record FaultDocument(String pointer, String value, String problem, String hint) {

        static FaultDocument of(Fault fault) {
            return new FaultDocument(fault.pointer(), fault.value(), fault.problem(), fault.hint());
        }
    }

    public Problem {
        errors = List.copyOf(errors);
        conflicts = conflicts.stream().map(List::copyOf).toList();
        relaxations = List.copyOf(relaxations);
        withheld = List.copyOf(withheld);
        missing = List.copyOf(missing);
        requireNonNull(explanation, "explanation");
    }

    /** The same, in words as well. */
    Problem explained(Optional<ExplanationDocument> words) {
        return new Problem(type, title, status, detail, errors, conflicts, relaxations, withheld, missing, words);
    }

    public static Problem of(BadDocumentException bad) {
        return bad.malformed()
                ? brief("malformed-brief", "The brief cannot be read", 400, bad.faults())
                : brief("invalid-brief", "The brief asks for something impossible", 422, bad.faults());
    }

    /** Of a document that is no brief. */
    public static Problem ofDocument(BadDocumentException bad) {
        return bad.malformed()
                ? brief("malformed-document", "The document cannot be read", 400, bad.faults())
                : brief("invalid-document", "The document says something impossible", 422, bad.faults());
    }

    /** Of the words of a query. */
    public static Problem ofQuery(BadDocumentException bad) {
        Fault fault = bad.faults().get(0);
        return general(
                "bad-request",
                "Bad Request",
                400,
                "%s: '%s'. %s %s"
                        .formatted(fault.pointer().substring(1), fault.value(), fault.problem(), fault.hint()));
    }

    /** Of outcomes that say something else than was said under their ids; see {@link OutcomesReader}. */
    public static Problem of(ConflictingOutcomesException conflict, List<Outcome> sent) {
        return brief("conflicting-outcomes", "An id stands for another outcome", 409, Conflicts.faults(conflict, sent));
    }

    public static Problem of(UnknownWordException unknown) {
        return general("bad-request", "Bad Request", 400, unknown.detail());
    }

    public static Problem of(Refused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_VALUE -> refusal("unknown-value", "The brief names something unknown", refused);
            case OUTSIDE_TIMETABLES -> refusal("outside-timetables", "No timetable covers these dates", refused);
            case CANNOT_BE_MET -> refusal("cannot-be-met", "The brief cannot be met", refused);
            case NOTHING_RELIABLE ->
                refusal("nothing-reliable", "Nothing is sure enough for what is to be promised", refused);
        };
    }

    /** Of a retraction of what nobody reported. */
    public static Problem unknownOutcome(Retraction retraction) {
        return general(
                "unknown-outcome",
                "There is no such outcome",
                404,
                "%s has reported no outcome '%s'. Maybe another reporter did?"
                        .formatted(Shown.text(retraction.reporter()), Shown.text(retraction.outcome())));
    }

    /** Of a trip that nobody saved. */
    public static Problem unknownTrip(String id) {
        return general(
                "unknown-trip",
                "There is no such trip",
                404,
                "There is no saved trip '%s'. Maybe it was deleted?".formatted(Shown.text(id)));
    }

    /** Of a saved trip that cannot be planned any more. */
    public static Problem outdated(String id) {
        return general(
                "trip-outdated",
                "The trip cannot be planned any more",
                409,
                "The saved trip '%s' cannot be planned any more. Maybe its days have gone by, or what it rests on has?"
                        .formatted(Shown.text(id)));
    }

    /** Of a trip that was not saved. */
    public static Problem of(Saved.Refused refused) {
        return switch (refused.reason()) {
            case NO_SUCH_TRIP ->
                general(
                        "trip-not-found",
                        "The brief does not lead to this trip",
                        409,
                        "The brief does not lead to this trip, or not any more. Maybe ask for a recommendation again?");
            case BEGUN ->
                general("trip-begun", "The trip has begun", 409, "The trip has begun. Maybe save it before it does?");
            case FULL ->
                general(
                        "too-many-trips",
                        "No more trips can be watched",
                        503,
                        "As many trips are watched as can be. Maybe delete one that is not needed any more?");
        };
    }

    /** Of a trip that was not proposed, or cannot be had in place of another any more. */
    public static Problem notProposed(String id) {
        return general(
                "trip-not-proposed",
                "The trip cannot be accepted",
                409,
                "Trip %s is not proposed any more. Maybe it has begun, or another was accepted since?"
                        .formatted(Shown.text(id)));
    }

    /** Of something that is not done in a show. */
    public static Problem of(RefusedException refused) {
        Refusal reason = refused.reason();
        Problem problem = general(
                Words.of(reason).replace('_', '-'),
                ShowProblems.title(reason),
                ShowProblems.status(reason),
                refused.detail());
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                List.of(),
                List.of(),
                List.of(),
                refused.withheld().stream().map(WithheldDocument::of).toList(),
                List.of(),
                Optional.empty());
    }

    /** Of what the verification desk did not take. */
    public static Problem of(String verification, com.surefoot.evidence.desk.Refusal refusal) {
        String id = Shown.text(verification);
        return switch (refusal) {
            case UNKNOWN ->
                general(
                        "unknown-verification",
                        "There is no such verification",
                        404,
                        "There is no verification '%s'. Maybe list them again?".formatted(id));
            case ANSWERED ->
                desk("verification-answered", "Verification %s is answered. Maybe take the next one?".formatted(id));
            case HELD_BY_ANOTHER ->
                desk("verification-held", "Another holds verification %s. Maybe take the next one?".formatted(id));
            case NOT_HELD ->
                desk(
                        "verification-not-held",
                        "Verification %s is not held by this checker. Maybe claim it again?".formatted(id));
        };
    }

    private static Problem desk(String kind, String detail) {
        return general(kind, "The verification is in other hands", 409, detail);
    }

    /** A problem that no field of a brief is to blame for. */
    public static Problem general(String kind, String title, int status, String detail) {
        return new Problem(
                URN + kind,
                title,
                status,
                detail,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Problem refusal(String kind, String title, Refused refused) {
        return brief(
                kind,
                title,
                422,
                refused.faults(),
                refused.conflicts().stream()
                        .map(conflict ->
                                conflict.stream().map(Requirement::pointer).toList())
                        .toList(),
                refused.relaxations().stream().map(RelaxationDocument::of).toList(),
                refused.withheld().stream().map(WithheldDocument::of).toList(),
                MissingDocument.listOf(refused.missing()));
    }

    private static Problem brief(String kind, String title, int status, List<Fault> faults) {
        return brief(kind, title, status, faults, List.of(), List.of(), List.of(), List.of());
    }

    private static Problem brief(
            String kind,
            String title,
            int status,
            List<Fault> faults,
            List<List<String>> conflicts,
            List<RelaxationDocument> relaxations,
            List<WithheldDocument> withheld,
            List<MissingDocument> missing) {
        String detail = faults.isEmpty() ? title + "." : faults.get(0).problem();
        return new Problem(
                URN + kind,
                title,
                status,
                detail,
                faults.stream().map(FaultDocument::of).toList(),
                conflicts,
                relaxations,
                withheld,
                missing,
                Optional.empty());
    }
}
