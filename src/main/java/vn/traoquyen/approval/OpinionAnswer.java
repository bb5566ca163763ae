package vn.traoquyen.approval;

import java.util.Map;
import vn.traoquyen.shared.Refusal;

/** How the drafters answer the opinion of one agency (tiếp thu, giải trình); the agency by its name on paper. */
public record OpinionAnswer(String agency, Opinion.Response response, String explanation) {

    Opinion to(Opinion opinion) {
        if (response == null
                || response == Opinion.Response.EXPLAINED && (explanation == null || explanation.isBlank())) {
            throw new Refusal("approval.explanationMissing", Map.of("agency", agency));
        }
        return new Opinion(
                opinion.round(),
                opinion.agency(),
                opinion.stance(),
                opinion.text(),
                opinion.answeredAt(),
                response,
                explanation);
    }
}
