package com.surefoot.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.surefoot.itinerary.Fault;
import com.surefoot.itinerary.demand.Requirement;
import com.surefoot.recommendation.Recommendation.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

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
        List<WithheldDocument> withheld) {

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
    }

    public static Problem of(BadBriefException bad) {
        return bad.malformed()
                ? brief("malformed-brief", "The brief cannot be read", 400, bad.faults())
                : brief("invalid-brief", "The brief asks for something impossible", 422, bad.faults());
    }

    public static Problem of(UnknownFlavourException unknown) {
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

    /** A problem that no field of a brief is to blame for. */
    public static Problem general(String kind, String title, int status, String detail) {
        return new Problem(URN + kind, title, status, detail, List.of(), List.of(), List.of(), List.of());
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
                refused.withheld().stream().map(WithheldDocument::of).toList());
    }

    private static Problem brief(String kind, String title, int status, List<Fault> faults) {
        return brief(kind, title, status, faults, List.of(), List.of(), List.of());
    }

    private static Problem brief(
            String kind,
            String title,
            int status,
            List<Fault> faults,
            List<List<String>> conflicts,
            List<RelaxationDocument> relaxations,
            List<WithheldDocument> withheld) {
        String detail = faults.isEmpty() ? title + "." : faults.get(0).problem();
        return new Problem(
                URN + kind,
                title,
                status,
                detail,
                faults.stream().map(FaultDocument::of).toList(),
                conflicts,
                relaxations,
                withheld);
    }
}
