package com.surefoot.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;

/** The document under {@code openapi/}, laid beside what really goes over the wire. */
final class Contract {

    private static final Set<String> NOT_IN_THE_DOCUMENT =
            Set.of("validation.request.path.missing", "validation.request.operation.notAllowed");
    private static final OpenApiInteractionValidator VALIDATOR =
            OpenApiInteractionValidator.createFor("openapi/surefoot.yaml").build();

    private Contract() {}

    /**
     * Fails unless the response is one the document promises, and, where it is a success, the request one the document
     * allows. Where the document knows nothing of the request, the response must be a problem.
     */
    static void check(Call call, HttpResponse<String> response) {
        List<String> request = messages(VALIDATOR.validateRequest(request(call)));
        if (request.stream().anyMatch(message -> NOT_IN_THE_DOCUMENT.stream().anyMatch(message::startsWith))) {
            assertThat(response.statusCode()).as("status of %s", call).isBetween(400, 499);
            assertThat(answerMessages("POST", "/v1/recommendations", response(response, 500)))
                    .as("problem in answer to %s: %s", call, response.body())
                    .isEmpty();
            return;
        }
        if (response.statusCode() < 400) {
            assertThat(request)
                    .as("what is wrong with %s, which was answered", call)
                    .isEmpty();
        }
        assertThat(answerMessages(call.method(), call.bare(), response(response, response.statusCode())))
                .as("answer to %s: %s", call, response.body())
                .isEmpty();
    }

    /** What the document has against a request. */
    static List<String> faultsOf(Call call) {
        return messages(VALIDATOR.validateRequest(request(call)));
    }

    /** What the document has against an answer. */
    static List<String> faultsOf(String method, String path, int status, String type, String body) {
        return answerMessages(
                method,
                path,
                SimpleResponse.Builder.status(status)
                        .withContentType(type)
                        .withBody(body)
                        .build());
    }

    private static List<String> answerMessages(String method, String path, Response response) {
        return messages(VALIDATOR.validateResponse(path, Request.Method.valueOf(method), response));
    }

    private static List<String> messages(ValidationReport report) {
        return report.getMessages().stream()
                .map(message -> message.getKey() + ": " + message.getMessage())
                .toList();
    }

    private static Request request(Call call) {
        SimpleRequest.Builder builder = new SimpleRequest.Builder(call.method(), call.bare());
        call.query().forEach(builder::withQueryParam);
        call.contentType().ifPresent(builder::withContentType);
        call.accept().ifPresent(builder::withAccept);
        call.headers().forEach(builder::withHeader);
        return call.body().length == 0
                ? builder.build()
                : builder.withBody(call.body()).build();
    }

    private static Response response(HttpResponse<String> response, int status) {
        SimpleResponse.Builder builder = SimpleResponse.Builder.status(status).withBody(response.body());
        response.headers().map().forEach(builder::withHeader);
        return builder.build();
    }
}
