package vn.traoquyen.notification;

/** Why somebody is told (quy tắc thông báo); what presses most stands first. */
public enum NoticeRule {
    ESCALATION("Nhắc hạn, báo cáo quá hạn", "Bậc nhắc việc, báo cáo"),
    RECIPIENT_URGED("Đôn đốc tiếp nhận", "Cơ quan ông/bà chưa tiếp nhận nhiệm vụ được giao"),
    MAILBOX_REFUSED("Hộp thư bị từ chối", "Hộp thư bị máy chủ thư từ chối"),
    EXTENSION_ASKED("Đề nghị gia hạn", "Công chức của cơ quan ông/bà đề nghị gia hạn"),
    EXTENSION_DECIDED("Kết quả gia hạn", "Ông/bà đã đề nghị gia hạn"),
    ABSENCE("Vắng mặt, xử lý thay", "Ông/bà vắng mặt, xử lý thay hoặc phụ trách người vắng mặt"),
    NEW_WORK("Việc mới", "Việc được giao đến vị trí công tác của ông/bà"),
    DEADLINE_MOVED("Thay đổi thời hạn", "Ông/bà đang xử lý việc có thời hạn thay đổi"),
    DOSSIER_RETURNED("Hồ sơ bị trả lại", "Cơ quan ông/bà chủ trì hồ sơ"),
    DOSSIER_DECIDED("Kết quả hồ sơ", "Cơ quan ông/bà chủ trì hồ sơ"),
    INSTRUMENT_RELEASED("Văn bản đã phát hành", "Cơ quan ông/bà chủ trì hồ sơ hoặc nhận nhiệm vụ"),
    TRANSFER_EXPIRING("Văn bản sắp hết hiệu lực", "Cơ quan ông/bà chủ trì hoặc đang thực hiện nhiệm vụ được giao"),
    HOLDINGS_ENDED("Nhiệm vụ, quyền hạn chấm dứt", "Cơ quan ông/bà chủ trì hoặc đã thực hiện nhiệm vụ được giao"),
    LEGAL_BASIS_CHANGED("Căn cứ pháp lý thay đổi", "Cơ quan ông/bà chủ trì nhiệm vụ liên quan"),
    REPORT_URGED("Đôn đốc báo cáo", "Cơ quan ông/bà chưa gửi báo cáo"),
    REPORT_MISSING("Chốt kỳ, thiếu báo cáo", "Cơ quan ông/bà không gửi báo cáo của kỳ"),
    PLAN_ITEM_RETURNED("Kết quả đầu việc bị trả lại", "Cơ quan ông/bà thực hiện đầu việc của kế hoạch"),
    PLAN_ITEM_ACCEPTED("Kết quả đầu việc được công nhận", "Cơ quan ông/bà thực hiện đầu việc của kế hoạch"),
    DIFFICULTY_RETURNED("Phản ánh cần làm rõ", "Ông/bà đã phản ánh khó khăn, vướng mắc"),
    DIFFICULTY_SENT_UP("Phản ánh được chuyển cấp trên", "Ông/bà đã phản ánh hoặc có cùng khó khăn, vướng mắc"),
    DIFFICULTY_ANSWERED("Phản ánh được trả lời", "Ông/bà đã phản ánh hoặc có cùng khó khăn, vướng mắc");

    private final String title;
    private final String label;

    NoticeRule(String title, String label) {
        this.title = title;
        this.label = label;
    }

    /** The heading over notices of this rule. */
    public String title() {
        return title;
    }

    public String label() {
        return label;
    }
}
