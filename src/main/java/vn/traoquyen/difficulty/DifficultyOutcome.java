package vn.traoquyen.difficulty;

/** How one stage of a difficulty ends (kết quả xử lý); the model routes by it. */
public enum DifficultyOutcome {
    RAISE("Phản ánh"),
    FORWARD("Trình lãnh đạo"),
    RETURN("Trả lại để làm rõ"),
    MERGE("Gộp vào khó khăn đã có"),
    ANSWER("Giải quyết, trả lời"),
    SEND_UP("Vượt thẩm quyền, báo cáo cấp trên"),
    ASSIGN("Giao cơ quan giải quyết"),
    ADVISED("Đã tham mưu"),
    SUBMIT("Trình UBND tỉnh"),
    NOT_OURS("Không đúng lĩnh vực"),
    SIGN("Ký"),
    REVISE("Yêu cầu làm lại"),
    SEND("Đã gửi trung ương"),
    REMIND("Đã đôn đốc"),
    RESUBMIT("Bổ sung, gửi lại"),
    WITHDRAW("Rút phản ánh");

    private final String label;

    DifficultyOutcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
