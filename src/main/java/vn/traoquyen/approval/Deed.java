package vn.traoquyen.approval;

import static vn.traoquyen.approval.Outcome.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.traoquyen.shared.Refusal;

/** One thing that is done to a dossier (việc), in the order of the chain; each is a task of the process. */
public enum Deed {
    PROPOSE("Khởi tạo hồ sơ", DONE),
    DRAFT("Lập hồ sơ đề nghị", DONE),
    SIGN_PROPOSAL("Duyệt, ký tờ trình", SIGN, RETURN, PROPOSE_PAUSE, PROPOSE_DECLINE, WITHDRAW),
    CONSIDER_PROPOSAL("Xem xét đề nghị tạm dừng hoặc không thực hiện", AGREE, RETURN),
    REVIEW_LEGALITY("Rà soát căn cứ pháp lý, hình thức văn bản", PASS, RETURN),
    REVIEW_COMPETENCE("Rà soát thẩm quyền, đối tượng nhận", PASS, RETURN),
    POST_DRAFT("Đăng tải dự thảo", DONE),
    GIVE_OPINION("Cho ý kiến về dự thảo", AGREE, AGREE_WITH_COMMENTS, DISAGREE, SILENT),
    CONSOLIDATE_OPINIONS("Tổng hợp, tiếp thu, giải trình ý kiến", DONE),
    APPRAISE("Thẩm định hồ sơ", QUALIFIED, UNQUALIFIED),
    SIGN_APPRAISAL("Ký báo cáo thẩm định", SIGN, RETURN),
    REVISE("Hoàn thiện hồ sơ sau khi bị trả lại", DONE),
    SIGN_SUBMISSION("Ký trình UBND tỉnh", SIGN, RETURN),
    VERIFY("Thẩm tra hồ sơ, lập phiếu trình", PASS, RETURN, RETURN_FOR_APPRAISAL),
    APPROVE_VERIFICATION("Duyệt phiếu trình", PASS, RETURN_TO_VERIFIER, RETURN),
    RECORD_MEMBER_OPINIONS("Ghi ý kiến thành viên UBND tỉnh", APPROVED, RETURN),
    DECIDE("Xem xét, ký quyết định", SIGN, RETURN, RETURN_FOR_APPRAISAL, RETURN_TO_DRAFT, PAUSE, DECLINE),
    SIGN_COUNCIL_SUBMISSION("Ký tờ trình HĐND tỉnh", SIGN, RETURN),
    RECORD_RESOLUTION("Ghi nhận nghị quyết của HĐND tỉnh", PASSED, REJECTED),
    REGISTER_INSTRUMENT("Vào sổ, cấp số văn bản", DONE, RETURN_TO_SIGNER),
    RELEASE_INSTRUMENT("Phát hành, gửi nơi nhận, công khai", DONE),
    ACCEPT_TRANSFER("Tiếp nhận nhiệm vụ được giao", ACCEPT, DIFFICULTY),
    URGE_ACCEPTANCE("Đôn đốc tiếp nhận", URGE, RECORD),
    RESOLVE_DIFFICULTY("Giải quyết khó khăn của cơ quan nhận", DONE),
    REVIEW_PAUSE("Rà soát hồ sơ tạm dừng", RESUME, KEEP, DECLINE),
    RESUME_DOSSIER("Tiếp tục hồ sơ", RESUME),
    LEGAL_BASIS_CHANGED("Căn cứ pháp lý đã thay đổi", DONE),
    REOPEN("Mở lại hồ sơ", RESUME),
    HOLD_CLOCK("Tạm dừng tính thời hạn", DONE),
    RELEASE_CLOCK("Tiếp tục tính thời hạn", DONE);

    /** Which deeds a person must not have done on the same dossier to do this one (tách bạch người lập và người duyệt). */
    private static final Map<Deed, Set<Deed>> APPROVED_BY_ANOTHER = Map.of(
            SIGN_PROPOSAL, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE),
            CONSIDER_PROPOSAL, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE, SIGN_PROPOSAL),
            SIGN_APPRAISAL, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE, SIGN_PROPOSAL, APPRAISE),
            SIGN_SUBMISSION, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE),
            APPROVE_VERIFICATION, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE, SIGN_PROPOSAL, VERIFY),
            DECIDE, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE, SIGN_PROPOSAL, SIGN_SUBMISSION),
            SIGN_COUNCIL_SUBMISSION, EnumSet.of(DRAFT, CONSOLIDATE_OPINIONS, REVISE, SIGN_PROPOSAL, SIGN_SUBMISSION));

    private final String label;
    private final List<Outcome> outcomes;

    Deed(String label, Outcome... outcomes) {
        this.label = label;
        this.outcomes = List.of(outcomes);
    }

    public String label() {
        return label;
    }

    /** The deeds whose author may not do this one. */
    Set<Deed> excludes() {
        return APPROVED_BY_ANOTHER.getOrDefault(this, Set.of());
    }

    /** Refuses an outcome that this deed does not have, and one that lacks the reason that it needs. */
    void check(Outcome outcome, String text) {
        if (!outcomes.contains(outcome)) {
            throw new Refusal("approval.outcomeUnknown", Map.of("deed", label, "outcome", outcome.label()));
        }
        if (outcome.needsReason() && (text == null || text.isBlank())) {
            throw new Refusal("approval.reasonMissing", Map.of("deed", label, "outcome", outcome.label()));
        }
    }
}
