package vn.traoquyen.approval.engine;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.traoquyen.approval.Deed;
import vn.traoquyen.approval.ReviewService;
import vn.traoquyen.engine.Submission;

/** The stages that are one judgement and its words. */
@Configuration
class JudgementListeners {

    private final ReviewService reviews;

    JudgementListeners(ReviewService reviews) {
        this.reviews = reviews;
    }

    @Bean
    RecordJudgementListener recordAppraisalListener() {
        return new RecordJudgementListener(
                reviews, Deed.APPRAISE, form -> form.text("conclusion").orElse(null));
    }

    @Bean
    RecordJudgementListener recordSubmissionListener() {
        return new RecordJudgementListener(reviews, Deed.SIGN_SUBMISSION, Judgement::words);
    }

    @Bean
    RecordJudgementListener recordVerificationListener() {
        return new RecordJudgementListener(
                reviews,
                Deed.VERIFY,
                form -> lines(
                        Judgement.words(form),
                        form.text("contentCheck").map("Nội dung: "::concat).orElse(null),
                        form.text("layoutCheck").map("Thể thức: "::concat).orElse(null)));
    }

    @Bean
    RecordJudgementListener recordVerificationApprovalListener() {
        return new RecordJudgementListener(reviews, Deed.APPROVE_VERIFICATION, Judgement::words);
    }

    @Bean
    RecordJudgementListener recordMemberOpinionsListener() {
        return new RecordJudgementListener(
                reviews, Deed.RECORD_MEMBER_OPINIONS, form -> lines(votes(form), Judgement.words(form)));
    }

    private static String votes(Submission form) {
        return "Tán thành %d, không tán thành %d, không trả lời %d."
                .formatted(
                        form.number("agreed").orElse(0),
                        form.number("disagreed").orElse(0),
                        form.number("silent").orElse(0));
    }

    private static String lines(String... lines) {
        var written = Stream.of(lines).filter(line -> line != null).collect(Collectors.joining("\n"));
        return written.isEmpty() ? null : written;
    }
}
