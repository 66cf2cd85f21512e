package com.surefoot.wire;

import com.surefoot.itinerary.Fault;
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
 */
@Serdeable
public record Problem(String type, String title, int status, String detail, List<FaultDocument> errors) {

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
    }

    public static Problem of(BadBriefException bad) {
        return bad.malformed()
                ? brief("malformed-brief", "The brief cannot be read", 400, bad.faults())
                : brief("invalid-brief", "The brief asks for something impossible", 422, bad.faults());
    }

    public static Problem of(Refused refused) {
        return switch (refused.reason()) {
            case UNKNOWN_VALUE -> brief("unknown-value", "The brief names something unknown", 422, refused.faults());
            case OUTSIDE_TIMETABLES ->
                brief("outside-timetables", "No timetable covers these dates", 422, refused.faults());
            case CANNOT_BE_MET -> brief("cannot-be-met", "The brief cannot be met", 422, refused.faults());
        };
    }

    /** A problem that no field of a brief is to blame for. */
    public static Problem general(String kind, String title, int status, String detail) {
        return new Problem(URN + kind, title, status, detail, List.of());
    }

    private static Problem brief(String kind, String title, int status, List<Fault> faults) {
        String detail = faults.isEmpty() ? title + "." : faults.get(0).problem();
        return new Problem(
                URN + kind,
                title,
                status,
                detail,
                faults.stream().map(FaultDocument::of).toList());
    }
}
