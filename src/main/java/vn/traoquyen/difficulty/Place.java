package vn.traoquyen.difficulty;

import vn.traoquyen.organization.Position;

/** Where a difficulty can lie on its way (nơi xử lý), and who works on it there. */
public enum Place {
    RAISER("Người phản ánh", null),
    LOCAL_DESK("Đầu mối của cơ quan", Position.SPECIALIST),
    LOCAL_HEAD("Lãnh đạo cơ quan", Position.HEAD),
    PROVINCE_DESK("Đầu mối của tỉnh", Position.SPECIALIST),
    DEPARTMENT("Cơ quan được giao", Position.SPECIALIST),
    DEPARTMENT_HEAD("Lãnh đạo cơ quan được giao", Position.HEAD),
    COMMITTEE("UBND tỉnh", Position.HEAD),
    DISPATCH("Văn thư gửi trung ương", Position.REGISTRY_CLERK),
    MINISTRY("Bộ, cơ quan trung ương", Position.SPECIALIST);

    private final String label;
    private final Position position;

    Place(String label, Position position) {
        this.label = label;
        this.position = position;
    }

    public String label() {
        return label;
    }

    /** Who works on it there; of the raiser, whoever he is: null. */
    public Position position() {
        return position;
    }
}
