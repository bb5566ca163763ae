package vn.traoquyen.approval;

import java.util.EnumSet;
import java.util.Set;

/** What a stage ended with (kết quả xử lý); the model routes by it. */
public enum Outcome {
    SIGN("Ký"),
    PASS("Đạt yêu cầu"),
    QUALIFIED("Đủ điều kiện trình"),
    UNQUALIFIED("Chưa đủ điều kiện trình"),
    AGREE("Thống nhất"),
    AGREE_WITH_COMMENTS("Thống nhất, có ý kiến"),
    DISAGREE("Không thống nhất"),
    SILENT("Không trả lời trong thời hạn"),
    APPROVED("Thông qua"),
    PASSED("HĐND thông qua"),
    REJECTED("HĐND không thông qua"),
    RETURN("Trả lại để hoàn thiện"),
    RETURN_TO_DRAFT("Trả lại lập lại hồ sơ"),
    RETURN_TO_VERIFIER("Trả lại người thẩm tra"),
    RETURN_FOR_APPRAISAL("Trả lại để thẩm định lại"),
    RETURN_TO_SIGNER("Trả lại người ký"),
    PROPOSE_PAUSE("Đề nghị tạm dừng"),
    PROPOSE_DECLINE("Đề nghị không thực hiện"),
    WITHDRAW("Rút hồ sơ"),
    PAUSE("Tạm dừng"),
    DECLINE("Không thực hiện"),
    RESUME("Tiếp tục"),
    KEEP("Tiếp tục tạm dừng"),
    ACCEPT("Tiếp nhận"),
    DIFFICULTY("Có khó khăn, vướng mắc"),
    URGE("Đôn đốc"),
    RECORD("Ghi nhận đã giao, không chờ tiếp nhận"),
    DONE("Hoàn thành");

    private static final Set<Outcome> SENT_BACK = EnumSet.of(
            RETURN, RETURN_TO_DRAFT, RETURN_TO_VERIFIER, RETURN_FOR_APPRAISAL, RETURN_TO_SIGNER, UNQUALIFIED);
    private static final Set<Outcome> WITHOUT_REASON =
            EnumSet.of(SIGN, PASS, QUALIFIED, AGREE, SILENT, APPROVED, PASSED, RESUME, ACCEPT, DONE);

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody must mend the dossier now. */
    public boolean sendsBack() {
        return SENT_BACK.contains(this);
    }

    boolean needsReason() {
        return !WITHOUT_REASON.contains(this);
    }
}
