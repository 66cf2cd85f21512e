package com.surefoot.supply.llm;

import com.surefoot.narration.model.Reply.Cause;
import com.surefoot.narration.model.Reply.Failed;
import com.surefoot.narration.model.Reply.Usage;
import com.surefoot.supply.llm.Answer.End;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import org.jspecify.annotations.Nullable;

/** Hears the library out. */
final class Hearing implements StreamingChatResponseHandler {

    private static final int DEEPEST_CAUSE = 10;

    private final Answer answer;

    Hearing(Answer answer) {
        this.answer = answer;
    }

    @Override
    public void onPartialResponse(String piece) {
        answer.hear(piece);
    }

    @Override
    public void onPartialToolCall(PartialToolCall call) {
        answer.hear(call.partialArguments());
    }

    @Override
    public void onPartialThinking(PartialThinking thought) {
        answer.budget().alive();
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        @Nullable FinishReason reason = response.finishReason();
        if (reason == FinishReason.STOP || reason == FinishReason.TOOL_EXECUTION) {
            answer.end(End.WHOLE);
        } else if (reason == FinishReason.LENGTH) {
            answer.end(End.FULL);
        } else if (reason == FinishReason.CONTENT_FILTER) {
            answer.end(End.FILTERED);
        }
        @Nullable TokenUsage used = response.tokenUsage();
        if (used != null) {
            answer.count(new Usage(count(used.inputTokenCount()), count(used.outputTokenCount())));
        }
    }

    private static int count(@Nullable Integer tokens) {
        return tokens == null ? 0 : Math.max(0, tokens);
    }

    @Override
    public void onError(Throwable error) {
        answer.fail(find(error));
    }

    /** What ended it, if that was us; else only what kind of error it is, since its message may repeat anything. */
    private static Failed find(Throwable error) {
        Throwable cause = error;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (cause instanceof EndedException ended) {
                return ended.failed();
            }
            cause = cause.getCause();
        }
        return Failed.of(Cause.MALFORMED, error.getClass().getSimpleName());
    }
}
