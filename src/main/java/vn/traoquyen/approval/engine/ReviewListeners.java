package vn.traoquyen.approval.engine;

import static vn.traoquyen.approval.engine.CompletedTask.decided;
import static vn.traoquyen.approval.engine.CompletedTask.taken;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** What others say of a dossier before it is decided: review, posting, consultation, appraisal, verification. */
@Configuration
class ReviewListeners {

    private final ReviewService reviews;

    ReviewListeners(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Bean
    TaskListener recordCompetenceReviewListener() {
        return decided((id, form) -> reviews.reviewCompetence(id, Judgement.outcome(form), Judgement.words(form)));
    }

    @Bean
    TaskListener recordPostingListener() {
        return taken((id, form) -> reviews.post(
                id, form.text("address").orElseThrow(), form.date("postedOn").orElse(null)));
    }

    @Bean
    TaskListener recordOpinionListener() {
        return taken((id, form) -> reviews.giveOpinion(
                id, Judgement.outcome(form), form.text("opinion").orElse(null)));
    }

    @Bean
    TaskListener recordAppraisalListener() {
        return judged(Deed.APPRAISE, form -> form.text("conclusion").orElse(null));
    }

    @Bean
    TaskListener recordAppraisalSignatureListener() {
        return decided((id, form) -> reviews.signAppraisal(id, Judgement.outcome(form), Judgement.words(form)));
    }

    @Bean
    TaskListener recordSubmissionListener() {
        return judged(Deed.SIGN_SUBMISSION, Judgement::words);
    }

    @Bean
    TaskListener recordVerificationListener() {
        return judged(Deed.VERIFY, ReviewListeners::checks);
    }

    @Bean
    TaskListener recordVerificationApprovalListener() {
        return judged(Deed.APPROVE_VERIFICATION, Judgement::words);
    }

    @Bean
    TaskListener recordMemberOpinionsListener() {
        return judged(Deed.RECORD_MEMBER_OPINIONS, form -> lines(votes(form), Judgement.words(form)));
    }

    /** A stage that is one judgement and its words. */
    private TaskListener judged(Deed deed, Function<Submission, String> words) {
        return decided((id, form) -> reviews.judge(id, deed, Judgement.outcome(form), words.apply(form)));
    }

    private static String checks(Submission form) {
        return lines(
                Judgement.words(form),
                form.text("contentCheck").map("Nội dung: "::concat).orElse(null),
                form.text("layoutCheck").map("Thể thức: "::concat).orElse(null));
    }

    private static String votes(Submission form) {
        return "Tán thành %d, không tán thành %d, không trả lời %d."
                .formatted(
                        form.number("agreed").orElse(0),
                        form.number("disagreed").orElse(0),
                        form.number("silent").orElse(0));
    }

    private static String lines(String... lines) {
        var written = Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        return written.isEmpty() ? null : written;
    }
}
