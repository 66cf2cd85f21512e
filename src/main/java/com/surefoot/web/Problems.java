package com.surefoot.web;

import com.surefoot.wire.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Locale;

/**
 * Makes a problem of everything that goes wrong before or after Surefoot's own code has its say. Of what the framework
 * knows about it only the status leaves: its messages name classes.
 */
@Singleton
public final class Problems implements ErrorResponseProcessor<Problem> {

    private static final int LONGEST = 100;

    /** What a problem is answered as. */
    public static HttpResponse<Problem> response(Problem problem) {
        return with(problem, HttpResponse.status(problem.status(), problem.title()));
    }

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        String allowed = response.getHeaders().get(HttpHeaders.ALLOW, String.class, "another method");
        MutableHttpResponse<Problem> answer = with(problem(request, response.code(), allowed), response);
        return hasBody(request.getMethod()) ? answer : answer.body(null);
    }

    /** The framework turns the refusal of an OPTIONS request into an answer, and takes the body with it. */
    private static boolean hasBody(HttpMethod method) {
        return method != HttpMethod.HEAD && method != HttpMethod.OPTIONS;
    }

    private static Problem problem(HttpRequest<?> request, int status, String allowed) {
        String method = request.getMethodName();
        String path = path(request);
        return switch (status) {
            case 404 -> problem(404, "Nothing is at %s. Maybe see what is, in /openapi.yaml?".formatted(path));
            case 405 -> problem(405, "%s cannot be done at %s. Maybe use %s?".formatted(method, path, allowed));
            case 406 ->
                problem(
                        406,
                        "What the Accept header asks for is not made at %s. Maybe drop the header?".formatted(path));
            case 413 -> problem(413, "The body is longer than can be taken. Maybe send it in parts?");
            case 415 ->
                problem(
                        415,
                        "A body of type '%s' cannot be read at %s. Maybe send application/json?"
                                .formatted(contentType(request), path));
            default -> status < 500 ? badRequest(status) : internal(status);
        };
    }

    private static Problem badRequest(int status) {
        return problem(
                status, "The request cannot be understood. Maybe its address, a header or its length is mistyped?");
    }

    static Problem internal(int status) {
        return problem(status, "Something went wrong here, and was logged. Maybe try again later?");
    }

    private static Problem problem(int status, String detail) {
        String title = HttpStatus.getDefaultReason(status);
        return Problem.general(title.toLowerCase(Locale.ROOT).replace(' ', '-'), title, status, detail);
    }

    private static String path(HttpRequest<?> request) {
        String path = request.getUri().getRawPath();
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "…" : path;
    }

    private static String contentType(HttpRequest<?> request) {
        return request.getContentType().map(MediaType::getName).orElse("unknown");
    }

    private static MutableHttpResponse<Problem> with(Problem problem, MutableHttpResponse<?> response) {
        return response.body(problem).contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
    }
}
