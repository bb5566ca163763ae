package vn.traoquyen.register.monitoring;

import java.util.Optional;
import vn.traoquyen.instrument.SuccessionKind;

/** What a review or a decision before the last day ended with (kết quả rà soát, quyết định). */
public enum MonitoringOutcome {
    KEEP("Giữ nguyên", null),
    EXTEND("Đề nghị gia hạn", SuccessionKind.EXTEND),
    AMEND("Đề nghị sửa đổi, bổ sung", SuccessionKind.AMEND),
    REPLACE("Đề nghị thay thế", SuccessionKind.REPLACE),
    END("Đề nghị chấm dứt việc giao", SuccessionKind.END),
    UNDER_WAY("Đã có hồ sơ kế tiếp", null),
    LET_EXPIRE("Để hết hiệu lực", null),
    DONE("Đã thực hiện", null);

    private final String label;
    private final SuccessionKind successor;

    MonitoringOutcome(String label, SuccessionKind successor) {
        this.label = label;
        this.successor = successor;
    }

    public String label() {
        return label;
    }

    /** By what kind of instrument it is to be followed; empty where nothing comes after it. */
    public Optional<SuccessionKind> successor() {
        return Optional.ofNullable(successor);
    }
}
